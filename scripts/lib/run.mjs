import { spawn } from 'node:child_process'
import { ROOT } from './project.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const running = new Set()

/** While children run, stopping us stops them; afterwards the signals are again whoever's they were. */
const passOn = (signal) => {
  process.exitCode = 1
  for (const child of running) end(child, signal)
}

/** Ends a program, and where it leads a group of its own (it has a time limit) everything it started too. */
function end(child, signal) {
  try {
    if (child.leadsGroup) process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    // It has ended already.
  }
}

function follow(child) {
  if (running.size === 0) for (const signal of SIGNALS) process.on(signal, passOn)
  running.add(child)
}

function forget(child) {
  running.delete(child)
  if (running.size === 0) for (const signal of SIGNALS) process.off(signal, passOn)
}

/**
 * Runs a program in the project's folder. Resolves to its exit code (null: ended by a signal or out of time) and what
 * it wrote; never rejects, a program that does not exist gives code 127.
 * `output`: 'show' passes it on as it comes, 'errors' does so to our stderr, 'keep' collects it.
 */
export function run(command, args, { output = 'show', env = {}, seconds } = {}) {
  return new Promise((resolve) => {
    const streams = { show: 'inherit', errors: process.stderr, keep: 'pipe' }[output]
    const leadsGroup = seconds !== undefined && process.platform !== 'win32'
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', streams, streams],
      env: { ...process.env, ...env },
      detached: leadsGroup,
    })
    child.leadsGroup = leadsGroup
    follow(child)
    const written = []
    child.stdout?.on('data', (data) => written.push(data))
    child.stderr?.on('data', (data) => written.push(data))
    const timer = seconds && setTimeout(() => end(child, 'SIGKILL'), seconds * 1000)
    const finish = (code) => {
      clearTimeout(timer)
      forget(child)
      resolve({ code, text: Buffer.concat(written).toString() })
    }
    child.on('error', () => finish(127))
    child.on('close', finish)
  })
}

/** Runs a Node program of an installed package, by its file below node_modules. */
export const runTool = (file, args, options) =>
  run(process.execPath, [`${ROOT}/node_modules/${file}`, ...args], options)
