/** Resolves when `condition` holds; looks, and waits for the answer, every few milliseconds. Rejects after `limit` milliseconds, saying what it waited for. */
export async function until(what: string, condition: () => unknown, limit = 15_000): Promise<void> {
  const end = Date.now() + limit
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 4))
  }
}

/** As `until`, for what has to be asked for. */
export async function eventually(what: string, look: () => Promise<unknown>, limit = 15_000): Promise<void> {
  const end = Date.now() + limit
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 4))
  }
}
