import type { Text } from '../language.ts'

/** Why a setting or a version is not taken. */
export const settingsRefusals = {
  logoTooLarge: {
    'zh-CN': '图片“{file}”有 {size} MB，徽标不能超过 1 MB。请缩小图片（600 像素宽已足够清晰），再选一次。',
    en: 'The picture “{file}” has {size} MB; a logo may have 1 MB at most. Make it smaller (600 pixels wide print sharply) and choose it again.',
  },
  notALogo: {
    'zh-CN':
      '“{file}”不是完整的 PNG 或 JPEG 图片，或边长超过 8000 像素。请在画图软件中另存为 PNG，再选一次；只改扩展名没有用。',
    en: '“{file}” is no whole PNG or JPEG picture, or longer than 8,000 pixels. Save it as PNG in a paint program and choose it again; changing the extension does not help.',
  },
  versionNameTaken: {
    'zh-CN': '已经有名为“{name}”的版本。请换一个名称，例如加上日期。',
    en: 'There is a version called “{name}” already. Give this one another name, with the date for example.',
  },
} as const satisfies Record<string, Text>
