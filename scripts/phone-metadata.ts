/** Cuts libphonenumber's metadata down to the countries in which clients' numbers are met: `npx tsx scripts/phone-metadata.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { MetadataJson } from 'libphonenumber-js/core';

const metadata = JSON.parse(readFileSync('node_modules/libphonenumber-js/metadata.min.json', 'utf8')) as MetadataJson;

const wanted =
  'KZ RU KG UZ TJ TM UA BY AM AZ GE MD TR DE PL CZ LT LV EE FR ES IT GB IE US CA AU NZ IN PK AE IL KR CN MN'.split(' ');

const codes = Object.entries(metadata.country_calling_codes)
  .map(([code, countries]) => [code, countries.filter((country) => wanted.includes(country))] as const)
  .filter(([, countries]) => countries.length > 0);
const countries = Object.entries(metadata.countries).filter(([country]) => wanted.includes(country));
const kept = {
  version: metadata.version,
  country_calling_codes: Object.fromEntries(codes),
  countries: Object.fromEntries(countries),
  nonGeographic: {},
};
writeFileSync('engine/identifiers/phone-metadata.json', `${JSON.stringify(kept)}\n`);
