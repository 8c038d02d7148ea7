import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runTool } from './run.mjs'

const DOWNLOAD_SECONDS = 240
const APT_SECONDS = 420
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const isRoot = () => process.getuid?.() === 0

/** Arguments that Chromium needs here: containers have a small /dev/shm, and its sandbox refuses to run as root. */
export const chromiumArguments = () => ['--disable-dev-shm-usage', ...(isRoot() ? ['--no-sandbox'] : [])]

function systemChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE]
  return candidates.find((file) => existsSync(file))
}

async function playwrightChromium() {
  const { chromium } = await import('@playwright/test')
  const file = chromium.executablePath()
  return file && existsSync(file) ? file : undefined
}

/** The Chromium on this machine: the one PLENARY_CHROMIUM names, the system's, or Playwright's own; else undefined. */
export async function findChromium() {
  return process.env.PLENARY_CHROMIUM || systemChromium() || (await playwrightChromium())
}

async function works(file) {
  const args = ['--headless', '--disable-gpu', ...chromiumArguments(), '--dump-dom', 'about:blank']
  return (await run(file, args, { output: 'keep', seconds: 60 })).text.includes('<html>')
}

async function aptInstall(packages) {
  const sudo = isRoot() ? [] : ['sudo', '-n']
  const apt = async (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args]
    return run(command, rest, { output: 'errors', seconds: APT_SECONDS, env: { DEBIAN_FRONTEND: 'noninteractive' } })
  }
  await apt('update', '-qq')
  await apt('install', '-qq', '-y', '--no-install-recommends', ...packages)
}

/** Finds a Chromium that runs; installs one by Playwright's download, or by apt, where there is none. */
export async function ensureChromium() {
  const found = await findChromium()
  if (found && (await works(found))) return found
  console.error('Installing Chromium for the end-to-end tests …')
  await runTool('@playwright/test/cli.js', ['install', 'chromium'], { output: 'errors', seconds: DOWNLOAD_SECONDS })
  const downloaded = await playwrightChromium()
  if (downloaded && (await works(downloaded))) return downloaded
  await aptInstall(['chromium', 'fonts-liberation'])
  const installed = systemChromium()
  return installed && (await works(installed)) ? installed : undefined
}
