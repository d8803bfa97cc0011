import { describe, expect, test } from 'vitest'
import { gridCommand } from '../../../../renderer/features/data/grid-keys.ts'
import { bounds, extended, isInRange, rowCount } from '../../../../renderer/features/data/row-range.ts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) =>
  gridCommand({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })

describe('keys of the data grid', () => {
  test('every command has its key', () => {
    expect(press('d', { ctrlKey: true })).toBe('fillDown')
    expect(press('D', { metaKey: true })).toBe('fillDown')
    expect(press('i', { ctrlKey: true })).toBe('source')
    expect(press('h', { ctrlKey: true })).toBe('replace')
    expect(press('f', { ctrlKey: true })).toBe('replace')
    expect(press('a', { ctrlKey: true })).toBe('selectAll')
    expect(press('Delete')).toBe('clear')
    expect(press('Escape')).toBe('deselect')
    expect(press(' ', { shiftKey: true })).toBe('selectRow')
    expect(press('ArrowDown', { shiftKey: true })).toBe('extendDown')
    expect(press('ArrowUp', { shiftKey: true })).toBe('extendUp')
  })

  test('what is typed, the grid’s own keys and undo are left alone', () => {
    for (const key of ['5', 'a', 'Enter', 'F2', 'ArrowDown', 'Tab', 'Home', 'd']) expect(press(key), key).toBeNull()
    for (const key of ['z', 'y', 'k', 'o']) expect(press(key, { ctrlKey: true }), key).toBeNull()
    expect(press('d', { ctrlKey: true, altKey: true })).toBeNull()
    expect(press('z', { ctrlKey: true, shiftKey: true })).toBeNull()
  })
})

describe('a range of rows', () => {
  test('grows and shrinks from its anchor, and stays within the rows', () => {
    const down = extended(extended(null, 4, 1, 10), 5, 1, 10)
    expect(down).toEqual({ anchor: 4, head: 6 })
    const up = [1, 2, 3].reduce((range) => extended(range, range.head, -1, 10), down)
    expect(up).toEqual({ anchor: 4, head: 3 })
    expect(bounds(up)).toEqual({ from: 3, to: 4 })
    expect(rowCount(up)).toBe(2)
    expect(extended({ anchor: 4, head: 9 }, 9, 1, 10)).toEqual({ anchor: 4, head: 9 })
    expect(extended({ anchor: 4, head: 0 }, 0, -1, 10)).toEqual({ anchor: 4, head: 0 })
  })

  test('holds both its ends', () => {
    expect([2, 3, 5, 6].map((row) => isInRange({ anchor: 5, head: 3 }, row))).toEqual([false, true, true, false])
    expect(isInRange(null, 0)).toBe(false)
  })
})
