/** Packs an archive anew so that the same files always give the same bytes: in order of their names, all of one date. */
import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** The first moment that an archive can name. When a file was built says nothing about what stands in it. */
const date = new Date('1980-01-01T00:00:00Z');

/** @param archive the bytes of a zip @returns the bytes of a zip with the same files */
export async function sameZip(archive: Uint8Array): Promise<Uint8Array> {
  const given = await JSZip.loadAsync(archive);
  const packed = new JSZip();
  for (const name of Object.keys(given.files).sort()) {
    const file = given.files[name];
    if (file && !file.dir) packed.file(name, await file.async('uint8array'), { date, createFolders: false });
  }
  return packed.generateAsync({
    type: 'uint8array',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** Rewrites archives in place. @param paths as the build names them */
export async function makeSame(paths: readonly string[]): Promise<void> {
  for (const path of paths) await writeFile(path, await sameZip(await readFile(path)));
}
