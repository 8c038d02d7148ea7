import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TextField } from './text-field'

const attribute = (html: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(html)?.[1]

test('label, hint and error all belong to the control', () => {
  const html = renderToStaticMarkup(
    <TextField label="Name" hint="As others see it." error="Fill this in." name="name" />,
  )
  const input = /<input[^>]*>/.exec(html)![0]
  const id = attribute(input, 'id')!
  expect(html).toContain(`<label for="${id}"`)
  expect(attribute(input, 'aria-invalid')).toBe('true')
  const described = attribute(input, 'aria-describedby')!.split(' ')
  expect(described).toHaveLength(2)
  for (const one of described) expect(html).toContain(`<p id="${one}"`)
})

test('without hint and error nothing is said that is not there', () => {
  const input = /<input[^>]*>/.exec(renderToStaticMarkup(<TextField label="Name" name="name" />))![0]
  expect(input).not.toMatch(/aria-[a-z]+=/)
})
