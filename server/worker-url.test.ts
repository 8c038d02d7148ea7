import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { workerUrl } from './worker-url'

it('starts a worker from its TypeScript source, with its data', async () => {
  const folder = mkdtempSync(fileURLToPath(new URL('./testing/worker-', import.meta.url)))
  try {
    writeFileSync(
      join(folder, 'echo-worker.ts'),
      `import { parentPort, workerData } from 'node:worker_threads'
       import { StartError } from '@/server/start-error'
       const answer: string = new StartError(workerData as string).message
       parentPort?.postMessage(answer)`,
    )
    const worker = new Worker(workerUrl(`testing/${folder.split('/').at(-1)}/echo-worker`), { workerData: 'heard' })
    expect(await once(worker, 'message')).toEqual(['heard'])
    await worker.terminate()
  } finally {
    rmSync(folder, { recursive: true })
  }
})
