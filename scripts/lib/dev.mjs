import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './project.mjs'

const SETTLE_MS = 150
const PATIENCE_MS = 5000
const PRELOADS = ['--import', './scripts/lib/end-with-parent.mjs', '--import', 'tsx']

const concernsServer = (file) => /\.(ts|json)$/.test(file) && !file.endsWith('.test.ts')

/**
 * Runs the server from its sources, and again whenever server/ or lib/ changes; pages reload by themselves.
 * The server is our direct child and ends when we do, however we end, so that nothing is left on the port.
 */
export function runWithReload() {
  let child
  let afterwards = 'wait'

  const start = () => {
    afterwards = 'wait'
    child = spawn(process.execPath, [...PRELOADS, 'server/main.ts'], {
      cwd: ROOT,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, NODE_ENV: 'development' },
    })
    child.once('exit', (code) => {
      child = undefined
      if (afterwards === 'start') start()
      else if (afterwards === 'end') process.exit(code ?? 0)
      else console.error('The server stopped; it starts again at the next change.')
    })
  }

  const stop = (signal) => {
    const stopped = child
    stopped.kill(signal)
    setTimeout(() => stopped.kill('SIGKILL'), PATIENCE_MS).unref()
  }

  const restart = () => {
    if (!child) start()
    else if (afterwards === 'wait') {
      afterwards = 'start'
      stop('SIGTERM')
    }
  }

  let timer
  for (const folder of ['server', 'lib']) {
    watch(join(ROOT, folder), { recursive: true }, (_event, file) => {
      if (!file || !concernsServer(file)) return
      clearTimeout(timer)
      timer = setTimeout(restart, SETTLE_MS)
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (!child) process.exit(0)
      afterwards = 'end'
      stop(signal)
    })
  }
  start()
}
