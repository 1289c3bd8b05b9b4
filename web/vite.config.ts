import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  build: {
    // The oldest WebView of 企业微信 that schools still use.
    target: 'chrome90',
    reportCompressedSize: true,
  },
  server: {
    host: '127.0.0.1',
    // The gate compares Origin with Host: the short form of a proxy would change the Host.
    proxy: { '/api': { target: process.env['GONGHUI_URL'] ?? 'http://127.0.0.1:8080', changeOrigin: false } },
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
})
