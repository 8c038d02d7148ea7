import createNextIntlPlugin from 'next-intl/plugin'

// The content security policy is another one for each request: server/page-policy.ts.
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // Join and return links are secrets in an address: other sites never see where somebody came from.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
]

/** @type {import('next').NextConfig} */
const config = {
  // A lock file in a folder above must not make that the root.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  poweredByHeader: false,
  reactStrictMode: true,
  // One copy of these for pages and server: two of Yjs do not understand each other, and native modules cannot be bundled.
  serverExternalPackages: ['yjs', 'y-protocols', 'lib0', 'better-sqlite3', '@node-rs/argon2', 'pino', 'kysely', 'pg'],
  // `npm run check` and `npm test` hold the types true; building does not do that work a second time.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}

export default createNextIntlPlugin('./app/i18n/request.ts')(config)
