import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import tailwind from '@tailwindcss/postcss'
import { build } from 'esbuild'
import postcss from 'postcss'

const ROOT = join(import.meta.dirname, '../..')

/** Builds the page with the real components and the real style sheet into `folder`. */
export async function buildPage(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [join(import.meta.dirname, 'page.tsx')],
    outfile: join(folder, 'page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
  const from = join(ROOT, 'app/globals.css')
  const styles = await postcss([tailwind({ base: ROOT })]).process(readFileSync(from, 'utf8'), { from })
  writeFileSync(join(folder, 'page.css'), styles.css + LATIN)
  cpSync(
    join(ROOT, 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
    join(folder, 'inter.woff2'),
  )
  cpSync(
    join(ROOT, 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
    join(folder, 'serif.woff2'),
  )
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Plenary</title><link rel="stylesheet" href="page.css"><div id="root"></div><script type="module" src="page.js"></script>',
  )
}

/** In the application these two come from app/fonts.ts. */
const LATIN = `
@font-face { font-family: InterLatin; src: url('inter.woff2') format('woff2'); font-weight: 100 900 }
@font-face { font-family: SourceSerifLatin; src: url('serif.woff2') format('woff2'); font-weight: 200 900 }`
