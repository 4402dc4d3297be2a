import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/** The least that SvelteKit can serve: what the app's pages are measured against. */
export default defineConfig({ plugins: [sveltekit({ adapter: adapter() })] });
