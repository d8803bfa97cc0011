import { act, screen } from '@testing-library/react'
import { theme } from 'antd'
import { beforeEach, expect, it } from 'vitest'
import { useReducedMotion } from '../../../renderer/ui/theme/use-media.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPart } from '../support/render-page.tsx'

preparePage()

let reduce = false
const listeners = new Set<() => void>()
beforeEach(() => {
  reduce = false
  const media = window.matchMedia
  window.matchMedia = (query) => ({
    ...media(query),
    matches: query.includes('reduced-motion') && reduce,
    addEventListener: (_type: string, changed: unknown) => {
      if (typeof changed === 'function') listeners.add(() => changed())
    },
  })
})

function Look() {
  const { token } = theme.useToken()
  return (
    <p>{`${token.motion ? 'components move' : 'components rest'}, ${useReducedMotion() ? 'we rest' : 'we move'}`}</p>
  )
}

it('motion ends for our own components and those of the library as soon as the system asks for it', () => {
  renderPart(<Look />)
  expect(screen.getByText('components move, we move')).toBeTruthy()
  reduce = true
  act(() => {
    for (const changed of listeners) changed()
  })
  expect(screen.getByText('components rest, we rest')).toBeTruthy()
})
