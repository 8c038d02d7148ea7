const FIRST_WAIT = 500
const LONGEST_WAIT = 8000

/**
 * Loads a part of the program, and again for as long as the network refuses: a step may open while somebody is in a
 * tunnel, and a part that failed once would be missing until the page is loaded anew.
 */
export async function patiently<Part>(load: () => Promise<Part>): Promise<Part> {
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    try {
      return await load()
    } catch {
      await onlineOrAfter(wait)
    }
  }
}

/** Resolves when the browser has a network again, and in any case after so many milliseconds. */
const onlineOrAfter = (wait: number) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, wait)
    window.addEventListener('online', done)
  })
