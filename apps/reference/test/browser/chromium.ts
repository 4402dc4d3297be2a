export { startChromium } from '@tldw/tooling/chromium';
