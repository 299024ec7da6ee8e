import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [],
  ),
]

/**
 * Path of a Chromium, Chrome or Edge: `CHROME_PATH`, the one of this machine, Playwright's own, or one installed now.
 * @throws with the mend, where none is found and none can be installed
 */
export async function findBrowser(): Promise<string> {
  const found = present()
  if (found) return found
  console.error('No browser found for the tests; installing Chromium …')
  install()
  const installed = present()
  if (installed) return installed
  throw new Error('The browser tests need Chromium: install it, or set CHROME_PATH to a Chrome, Chromium or Edge.')
}

function present(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [process.env.CHROME_PATH ?? '', ...onPath, ...PLACES, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  )
}

function install(): void {
  const run = (command: string, ...words: string[]) =>
    spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  const isRoot = process.getuid?.() === 0
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update')
    if (run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')) return
  }
  run('npx', 'playwright-core', 'install', 'chromium')
}
