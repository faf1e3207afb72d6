import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * `vite build` makes the staff app (served under `/app/`) and the style sheets of the public site in `dist/web`,
 * with a manifest that names them; `vite build --ssr` makes the public pages the server renders, in `dist/public`.
 */
export default defineConfig(({ isSsrBuild }) => ({
  base: '/app/',
  publicDir: isSsrBuild ? false : 'app/web/static',
  plugins: [react()],
  build: isSsrBuild ? publicPages : staffApp,
}));

const publicPages = {
  ssr: true,
  outDir: 'dist/public',
  emptyOutDir: true,
  rolldownOptions: { input: { render: 'app/public/render.tsx' } },
};

const staffApp = {
  outDir: 'dist/web',
  emptyOutDir: true,
  manifest: true,
  // Fonts and pictures stay files: the content policy allows no `data:` fonts, and slices are fetched on demand.
  assetsInlineLimit: 0,
  rolldownOptions: {
    input: {
      app: 'index.html',
      public: 'app/public/public.css',
      'public-own': 'app/public/public-own.css',
      'public-han': 'app/public/public-han.css',
    },
    output: {
      // Libraries change seldom: in files of their own they stay in the browser's store when the pages change.
      codeSplitting: {
        groups: [
          { name: 'framework', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/ },
          {
            name: 'parts',
            test: /node_modules[\\/](@mantine|@floating-ui|react-remove-scroll|i18next|react-i18next|zod)[\\/]/,
          },
        ],
      },
    },
  },
};
