import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** What the built page may load and do: its own files, nothing inline, nothing evaluated, nobody else. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // What vouches for the address of the studio's own worker (platform/browser/worker).
  "trusted-types cce-studio",
].join("; ");

/** Puts the policy into the built page. The development server needs inline scripts for hot reloading and goes without. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY }, injectTo: "head-prepend" },
    ],
  };
}

export default defineConfig({
  // Relative addresses: the built folder can be served from anywhere.
  base: "./",
  plugins: [react(), tailwindcss(), contentSecurityPolicy()],
  worker: { format: "es" },
  build: {
    target: "es2023",
    // Every browser the studio supports preloads modules by itself.
    modulePreload: { polyfill: false },
    // Read by the check of the first-load budget.
    manifest: true,
    // That check is the one that counts, by what a visit needs.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        // What a first visit needs comes in one piece: asking for eighty small ones takes longer than reading them.
        codeSplitting: { groups: [{ name: "studio", tags: ["$initial"] }] },
      },
    },
    // Fonts stay files: the policy allows no data: address for them.
    assetsInlineLimit: 0,
  },
});
