/** How the extension is built: manifest, hosts computed from the platform files, both browsers. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [react()] }),
  manifest: { name: 'Reread', description: "Rereads a social worker's draft before it is sent." },
});
