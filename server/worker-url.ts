const RUNS_FROM_SOURCE = import.meta.url.endsWith('.ts')

/**
 * The entry to hand to `new Worker(…)`. `name` is the worker's path under server/ without extension, as in
 * `workerUrl('store/sqlite-worker')`; its last part must end in `-worker`, which is how the build finds it.
 * From the sources the worker first learns to read TypeScript, because worker threads do not inherit that.
 */
export function workerUrl(name: string): URL {
  if (!RUNS_FROM_SOURCE) return new URL(`./${name.split('/').at(-1)}.mjs`, import.meta.url)
  const loader = new URL('./typescript-loader.mjs', import.meta.url)
  const worker = new URL(`./${name}.ts`, import.meta.url)
  const entry = [loader, worker].map((url) => `await import(${JSON.stringify(url.href)});`).join('')
  return new URL(`data:text/javascript,${encodeURIComponent(entry)}`)
}
