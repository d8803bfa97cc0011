import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestWith } from '#core/import/privacy/digest.ts'
import { maskName } from '#core/import/privacy/mask-name.ts'
import { maskValue } from '#core/import/privacy/mask-value.ts'
import { holdsPersonalData, maskWithinText } from '#core/import/privacy/mask-within-text.ts'

const digest = digestWith('a secret of the test')
const shown = (masked: string) => masked.split(' #')[0]

describe('maskValue', () => {
  it.each([
    ['phone', '13812345678', '*******5678'],
    ['phone', '+86 138-1234-5678', '*********5678'],
    ['idNumber', '11010519491231002X', '**************002X'],
    ['plate', '京A·12345', '京****45'],
    ['plate', '粤BD12345', '粤*****45'],
    ['ip', '203.0.113.160(湖北-武汉)', '203.0.*.*(湖北-武汉)'],
    ['email', 'zhang.san@example.com', 'z***@example.com'],
    ['account', 'wxid_abcd12345678', 'w***'],
    ['name', '王小明', '王**'],
    ['address', '湖北省武汉市洪山区珞喻路1037号', '湖北省武汉市洪山区***'],
    ['address', '12 Long Street', '***'],
  ] as const)('shows of a %s %j only %j', (kind, value, expected) => {
    expect(shown(maskValue(kind, value, digest))).toBe(expected)
  })

  it('gives the same person the same name however the number is written, and another one another', () => {
    const writings = ['13812345678', '138 1234 5678', '+86 138-1234-5678', '１３８１２３４５６７８']
    const names = new Set(writings.map((writing) => maskValue('phone', writing, digest).split(' #')[1]))
    expect(names.size).toBe(1)
    expect(maskValue('phone', '13912345678', digest)).not.toBe(maskValue('phone', '13812345678', digest))
  })

  it('gives other names with another secret', () => {
    expect(maskValue('phone', '13812345678', digestWith('another'))).not.toBe(maskValue('phone', '13812345678', digest))
  })

  it('leaves no seven digits of any telephone number in a row', () => {
    const numbers = fc.tuple(fc.constantFrom('138', '159', '186', '199'), fc.integer({ min: 0, max: 99_999_999 }))
    fc.assert(
      fc.property(numbers, ([prefix, rest]) => {
        const number = `${prefix}${String(rest).padStart(8, '0')}`
        const masked = shown(maskValue('phone', number, digest)) ?? ''
        return !/\d{7}/.test(masked) && masked.endsWith(number.slice(-4))
      }),
    )
  })
})

describe('maskName', () => {
  it.each([
    ['王芳', '王*'],
    ['欧阳修', '欧阳*'],
    ['司马', '司*'],
    ['张先生', '张先生'],
    ['李', '李*'],
    ['John Smith', 'J***'],
  ])('makes %j %j', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })
})

describe('maskWithinText', () => {
  it.each([
    ['请回电13812345678，谢谢', '请回电*******5678，谢谢'],
    ['电话：138 1234 5678', '电话：*******5678'],
    ['打１３８１２３４５６７８找我', '打*******5678找我'],
    ['座机010-62345678', '座机*******5678'],
    ['身份证11010519491231002X办的', '身份证**************002X办的'],
    ['邮箱abc@qq.com', '邮箱a***@qq.com'],
    ['我的车京A12345修过', '我的车京****45修过'],
    ['微信号：abc_12345', '微信号：a***'],
    ['加QQ 123456789', '加QQ 1***'],
  ])('makes %j %j', (text, masked) => {
    expect(maskWithinText(text)).toBe(masked)
  })

  it.each([
    '等了40分钟，5星好评',
    '订单号202405136783829790',
    '工单13812345678901',
    '编号110105194912310021', // the check digit is X
    '版本300.1.2.3',
    '2024-05-07 10:30 去的',
    '花了1234567元',
    '',
  ])('leaves %j as it is', (text) => {
    expect(maskWithinText(text)).toBe(text)
    expect(holdsPersonalData(text)).toBe(false)
  })

  it('masks once: what is masked holds nothing more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('好', '电话', '1', '3', '8', '9', '0', '@', 'a', '.', '京', 'A'), { maxLength: 40 }),
        (parts) => {
          const once = maskWithinText(parts.join(''))
          return maskWithinText(once).replaceAll('*', '').length <= once.replaceAll('*', '').length
        },
      ),
    )
  })
})
