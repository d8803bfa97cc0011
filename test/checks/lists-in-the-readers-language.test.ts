import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const renderer = join(import.meta.dirname, '..', '..', 'renderer')

describe('a page', () => {
  it('lists names by listText and clausesText, never by marks of one language', () => {
    const byHand = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        readFileSync(join(renderer, file), 'utf8')
          .split('\n')
          .flatMap((line, at) =>
            /join\((['"`])[^'"`]*[、；，][^'"`]*\1\)|join\(language\b/.test(line) ? [`${file}:${at + 1}`] : [],
          ),
      )
    expect(byHand).toEqual([])
  })
})
