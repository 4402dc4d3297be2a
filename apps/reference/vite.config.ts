import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          'base-uri': ['none'],
        },
      },
    }),
  ],
  // The packages are bundled from source: a change in a package needs no build of its own.
  resolve: { conditions: ['@tldw/source', 'svelte', 'browser', 'module', 'import', 'default'] },
  ssr: {
    noExternal: [/^@tldw\//],
    resolve: { conditions: ['@tldw/source', 'svelte', 'node', 'module', 'import', 'default'] },
  },
});
