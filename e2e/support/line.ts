import type { Page } from '@playwright/test'

/** A page's line to its rooms, which a test cuts and mends. Made before the page goes anywhere. */
export interface Line {
  /** Closes what is open; nothing gets through until it is mended. */
  cut(): Promise<void>
  mend(): void
}

export async function line(page: Page): Promise<Line> {
  let down = false
  const open = new Set<{ close(): Promise<void> }>()
  await page.routeWebSocket(/\/sync\//, (socket) => {
    if (down) return void socket.close({ code: 1011 })
    socket.connectToServer()
    open.add(socket)
  })
  await page.route('**/healthz', (route) => (down ? route.abort() : route.continue()))
  return {
    async cut() {
      down = true
      for (const socket of open) await socket.close()
      open.clear()
    },
    mend: () => void (down = false),
  }
}
