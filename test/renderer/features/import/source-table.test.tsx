import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { SourceTable } from '../../../../renderer/features/import/source-table.tsx'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPart } from '../../support/render-page.tsx'

preparePage()
const lines = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => Array.from(row.querySelectorAll('th, td'), (cell) => cell.textContent))

describe('the beginning of a file', () => {
  test('shows a heading in a row of the file as it stands', () => {
    renderPart(<SourceTable head={[['q1'], ['5']]} headerRows={[1]} dataRows={[2, 2]} columnNames={null} />)
    expect(lines()).toEqual([
      ['', '', 'A'],
      ['1', '表头', 'q1'],
      ['2', '数据', '5'],
    ])
  })
  test('shows the names that a format declares in place of an empty row', () => {
    renderPart(<SourceTable head={[[''], ['5']]} headerRows={[]} dataRows={[2, 2]} columnNames={['q1']} />)
    expect(lines()).toEqual([
      ['', '', 'A'],
      ['', '表头', 'q1'],
      ['2', '数据', '5'],
    ])
  })
})
