import { expect, it } from 'vitest'
import { csv } from './csv'

it('quotes what must be quoted and disarms formulas', () => {
  expect(
    csv([
      ['Name', 'Why'],
      ['Ada, “A”', 'so "there"'],
      ['=1+1', '-5'],
      ['@x', 'a\nb'],
    ]),
  ).toBe('\uFEFFName,Why\r\n"Ada, “A”","so ""there"""\r\n\'=1+1,-5\r\n\'@x,"a\nb"\r\n')
})
