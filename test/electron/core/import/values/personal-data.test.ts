import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIdNumber } from '#core/import/values/id-number.ts'
import { personalHeading, personalValue } from '#core/import/values/personal-data.ts'

describe('isIdNumber', () => {
  it.each(['11010519491231002X', '11010519491231002x', '440524188001010014'])(
    'takes the standard’s own example %s',
    (text) => {
      expect(isIdNumber(text)).toBe(true)
    },
  )

  it('finds every single wrong digit and most swaps, as the standard says', () => {
    const right = '440524188001010014'
    fc.assert(
      fc.property(fc.nat(17), fc.nat(9), (place, digit) => {
        if (right[place] === String(digit)) return
        expect(isIdNumber(`${right.slice(0, place)}${digit}${right.slice(place + 1)}`)).toBe(false)
      }),
    )
  })

  it.each(['110105194912310021', '11010519491331002X', '202405136783829790', '123456789012345678'])(
    'does not take the serial number %s',
    (text) => expect(isIdNumber(text)).toBe(false),
  )
})

describe('personalValue', () => {
  it.each([
    ['+86 13812345678', 'phone'],
    ['138-1234-5678', 'phone'],
    ['027-87654321', 'phone'],
    ['(010) 62345678', 'phone'],
    ['粤BD12345', 'plate'],
    ['wxid_abcd12345678', 'account'],
    ['10.0.0.255', 'ip'],
  ])('takes %j for %s', (text, kind) => {
    expect(personalValue(text)).toBe(kind)
  })

  it.each([
    '12012345678',
    '14212345678',
    '1381234567',
    '138123456789',
    'A0123456',
    '999.1.2.3',
    '2024-05-07',
    '02787654',
  ])('takes %j for nothing personal', (text) => expect(personalValue(text)).toBeNull())
})

describe('personalHeading', () => {
  it.each([
    ['姓名', 'name'],
    ['联系人', 'name'],
    ['联系电话', 'phone'],
    ['微信昵称', 'account'],
    ['车牌号', 'plate'],
    ['来自IP', 'ip'],
    ['详细地址', 'address'],
  ])('hears in %j %s', (heading, kind) => {
    expect(personalHeading(heading)).toBe(kind)
  })

  it.each(['门店名称', '服务态度', '产品名称', '满意度', 'shipment', 'ZIP'])(
    'hears nothing personal in %j',
    (heading) => {
      expect(personalHeading(heading)).toBeNull()
    },
  )
})
