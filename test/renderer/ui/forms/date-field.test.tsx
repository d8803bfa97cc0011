import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DateField } from '../../../../renderer/ui/forms/date-field.tsx'

afterEach(cleanup)

function field(value: string | null) {
  const onChange = vi.fn()
  render(<DateField id="due" value={value} onChange={onChange} />)
  const input = screen.getByRole('textbox')
  const type = (text: string) => {
    fireEvent.change(input, { target: { value: text } })
    fireEvent.blur(input)
  }
  return { onChange, input, type }
}

describe('a date field', () => {
  it('shows a date as the data and the report write it', () => {
    expect(field('2026-07-15').input).toHaveProperty('value', '2026-07-15')
  })
  it.each(['2026-7-5', '2026/07/05', '2026年7月5日', '20260705'])('takes %s', (text) => {
    const { onChange, type } = field(null)
    type(text)
    expect(onChange).toHaveBeenCalledExactlyOnceWith('2026-07-05')
  })
  it('takes nothing as no date', () => {
    const { onChange, type } = field('2026-07-15')
    type('')
    expect(onChange).toHaveBeenCalledExactlyOnceWith(null)
  })
  it('keeps what is no day, says so, and changes nothing', () => {
    const { onChange, input, type } = field('2026-07-15')
    type('2026-02-30')
    expect(input).toHaveProperty('value', '2026-02-30')
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toContain('不是日期')
    expect(onChange).not.toHaveBeenCalled()
  })
})
