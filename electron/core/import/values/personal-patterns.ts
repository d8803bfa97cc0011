/**
 * A mobile number, with country code and separators, of a prefix that the ministry (工业和信息化部) has given out; or a number
 * of the fixed network with its area code. Parts of regular expressions, to be used whole or within a text.
 */
export const phonePattern =
  '(?:\\+?86[- ]?)?1(?:3\\d|4[014-9]|5[0-35-9]|6[2567]|7[0-8]|8\\d|9[0-35-9])[- .]?\\d{4}[- .]?\\d{4}|(?:\\(0\\d{2,3}\\)|0(?:10|2\\d|[3-9]\\d{2}))[- ]?[2-9]\\d{6,7}'

/** A number plate: province, authority, five characters, six where the car runs on batteries. */
export const platePattern =
  '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-Z][·•\\s]?[A-HJ-NP-Z0-9]{5,6}'

export const emailPattern = '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,8}\\.[A-Za-z]{2,24}'
export const idNumberPattern = '[1-9]\\d{16}[\\dXx]'
export const ipPattern = '(?:\\d{1,3}\\.){3}\\d{1,3}'

/** An account after the word that says so: 微信号 abc_123, QQ：12345678. */
export const accountPattern =
  '(?<=(?:微信号?|wechat|vx|QQ号?)\\s{0,3}(?:id|是|为)?\\s{0,3}[:：]?\\s{0,3})(?:[A-Za-z][\\w-]{5,19}|[1-9]\\d{4,10})(?![\\w-])'
