import { expect } from 'vitest'
import { DecisionError, type DecisionErrorCode } from '../error'

/** Expects `act` to throw a DecisionError of this code. */
export function expectRefusal(code: DecisionErrorCode, act: () => unknown): void {
  let thrown: unknown
  try {
    act()
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(DecisionError)
  expect((thrown as DecisionError).code).toBe(code)
}
