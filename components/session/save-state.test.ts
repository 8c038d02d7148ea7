import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyLedger, keepLedger, saveState, wouldLose, type SaveEvent, type SaveLedger } from './save-state'

const after = (...events: SaveEvent[]): SaveLedger => events.reduce(keepLedger, emptyLedger)
const opened: SaveEvent = { on: 'opened' }
const lost: SaveEvent = { on: 'lost' }
const step2: SaveEvent = { on: 'sent', step2: true }
const update: SaveEvent = { on: 'sent', step2: false }
const made = (carried: boolean): SaveEvent => ({ on: 'made', carried })
const acked = (count: number): SaveEvent => ({ on: 'acked', count, at: 1000 + count })
const is = (ledger: SaveLedger) => saveState(ledger).is

describe('S8: the three states tell the truth', () => {
  it('says connecting until the empty step 2 of the first connection is acknowledged', () => {
    expect(is(after())).toBe('connecting')
    expect(is(after(opened))).toBe('connecting')
    expect(is(after(opened, step2))).toBe('connecting')
    expect(saveState(after(opened, step2, acked(1)))).toEqual({ is: 'saved', at: 1001 })
  })

  it('says saving from a change to the acknowledgement of the message that carried it', () => {
    const sent = after(opened, step2, acked(1), update, made(true))
    expect(is(sent)).toBe('saving')
    expect(is(keepLedger(sent, acked(1)))).toBe('saving')
    expect(is(keepLedger(sent, acked(2)))).toBe('saved')
  })

  it('keeps what was made without a connection unsaved until a step 2 has carried it and is acknowledged', () => {
    const offline = after(opened, step2, acked(1), lost, made(false), { on: 'stored', made: 1 })
    expect(is(offline)).toBe('device')
    const again = keepLedger(offline, opened)
    expect(is(again)).toBe('saving')
    expect(is(keepLedger(again, acked(1)))).toBe('saving')
    expect(is([step2, acked(1)].reduce(keepLedger, again))).toBe('saved')
  })

  it('does not count the acknowledgements of an earlier connection', () => {
    const ledger = after(opened, step2, update, made(true), lost, opened, step2)
    expect(is(ledger)).toBe('saving')
    expect(is(keepLedger(ledger, acked(1)))).toBe('saved')
  })

  it('remembers across a restart of the browser', () => {
    const restored = after({ on: 'restored' })
    expect(is(restored)).toBe('device')
    expect(is([opened, step2].reduce(keepLedger, restored))).toBe('saving')
    expect(is([opened, step2, acked(1)].reduce(keepLedger, restored))).toBe('saved')
  })

  it('says when the device itself would not store a change, and warns before leaving only then', () => {
    const unstored = after(opened, step2, acked(1), lost, made(false))
    expect(is(unstored)).toBe('window')
    expect(wouldLose(unstored)).toBe(true)
    const stored = keepLedger(unstored, { on: 'stored', made: 1 })
    expect(is(stored)).toBe('device')
    expect(wouldLose(stored)).toBe(false)
  })

  it('does not call it saving for ever when an open connection stays silent', () => {
    const silent = after(opened, step2, acked(1), update, made(true), { on: 'stored', made: 1 }, { on: 'stalled' })
    expect(is(silent)).toBe('device')
    expect(is(keepLedger(silent, acked(2)))).toBe('saved')
  })

  it('names why a connection ended for good, and whether something had not been saved', () => {
    const ended: SaveEvent = { on: 'ended', why: 'notAllowed' }
    expect(saveState(after(opened, step2, acked(1), ended))).toEqual({ is: 'ended', why: 'notAllowed', unsaved: false })
    expect(saveState(after(opened, step2, made(false), ended))).toEqual({
      is: 'ended',
      why: 'notAllowed',
      unsaved: true,
    })
  })

  it('never says saved while a change is in no acknowledged message, whatever happens', () => {
    // An independent account: every change knows the message that carries it, and a connection's messages are numbered.
    const steps = fc.array(fc.constantFrom('open', 'lose', 'step2', 'edit', 'edit held back', 'ack one', 'ack all'), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(steps, (names) => {
        let ledger = emptyLedger
        let connected = false
        let answered = false
        let sent = 0
        let acks = 0
        let waiting: (number | null)[] = [] // per unsaved change: the message that carries it
        for (const name of names) {
          if (name === 'open' && !connected) {
            connected = true
            answered = false
            sent = acks = 0
            waiting = waiting.map(() => null)
            ledger = keepLedger(ledger, opened)
          } else if (name === 'lose' && connected) {
            connected = false
            waiting = waiting.map(() => null)
            ledger = keepLedger(ledger, lost)
          } else if (name === 'step2' && connected) {
            sent++
            answered = true
            waiting = waiting.map((by) => by ?? sent)
            ledger = keepLedger(ledger, step2)
          } else if (name === 'edit' && connected && answered) {
            sent++
            waiting.push(sent)
            ledger = [update, made(true)].reduce(keepLedger, ledger)
          } else if (name === 'edit held back') {
            waiting.push(null)
            ledger = keepLedger(ledger, made(false))
          } else if (name.startsWith('ack') && connected && acks < sent) {
            acks = name === 'ack one' ? acks + 1 : sent
            waiting = waiting.filter((by) => by === null || by > acks)
            ledger = keepLedger(ledger, acked(acks))
          }
          if (is(ledger) === 'saved') expect(waiting).toEqual([])
          if (connected && answered && waiting.length === 0 && acks === sent) expect(is(ledger)).toBe('saved')
        }
      }),
    )
  })
})
