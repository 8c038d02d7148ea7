import type { Journal } from '@/server/store/journal'

/** A real journal whose parts a test can hold up or break. */
export interface SlowJournal extends Journal {
  /** Calls so far, by name. */
  readonly calls: Record<'append' | 'load' | 'writeSnapshot', number>
  /** From now on these calls wait until the returned function is called. */
  hold(name: 'append' | 'load' | 'writeSnapshot'): () => void
  /** The next call fails, before anything is done. */
  breakNext(name: 'append' | 'load' | 'writeSnapshot', times?: number): void
}

export function slowJournal(journal: Journal): SlowJournal {
  const calls = { append: 0, load: 0, writeSnapshot: 0 }
  const held: Partial<Record<keyof typeof calls, Promise<void>>> = {}
  const broken = { append: 0, load: 0, writeSnapshot: 0 }
  const gate = async (name: keyof typeof calls) => {
    calls[name]++
    await held[name]
    if (broken[name] === 0) return
    broken[name]--
    throw new Error('broken on purpose')
  }
  return {
    ...journal,
    calls,
    hold(name) {
      let release = () => {}
      held[name] = new Promise((resolve) => (release = resolve))
      return () => {
        delete held[name]
        release()
      }
    },
    breakNext: (name, times = 1) => void (broken[name] = times),
    async append(batch) {
      await gate('append')
      await journal.append(batch)
    },
    async load(room) {
      await gate('load')
      return journal.load(room)
    },
    async writeSnapshot(...given) {
      await gate('writeSnapshot')
      await journal.writeSnapshot(...given)
    },
  }
}
