import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tourSteps } from '../../../../renderer/features/help/tour/tour-steps.ts'

const renderer = join(import.meta.dirname, '..', '..', '..', '..', 'renderer')

/** Every word of every class name that a component gives. */
const given = new Set(
  readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      [...readFileSync(join(renderer, file), 'utf8').matchAll(/className=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(
        ([, plain, computed]) => (plain ?? computed ?? '').match(/[\w-]+/g) ?? [],
      ),
    ),
)

describe('a step of the tour', () => {
  it.each(tourSteps.map(({ id, targets }) => [id, targets] as const))(
    'points at nothing but what some component is called: %s',
    (_, targets) => {
      const classes = targets.flatMap((target) => [...target.matchAll(/\.([\w-]+)/g)].map(([, name]) => name))
      expect(classes.filter((name) => name === undefined || !given.has(name))).toEqual([])
    },
  )
})
