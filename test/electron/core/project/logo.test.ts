import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  closeProject,
  findDamage,
  historyState,
  openProject,
  readLogo,
  removeLogo,
  saveLogo,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import { refusalSentence } from '#shared/errors/refusal.ts'
import { largestLogo } from '#shared/survey/logo.ts'
import { jpeg, png } from './support/picture.ts'
import { refusalOf } from './support/refusal-of.ts'
import { newProject, testFolder, writeOptions } from './support/test-project.ts'

let folder: ReturnType<typeof testFolder>
let project: WritableProject
beforeEach(() => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
})
afterEach(() => {
  expect(findDamage(project)).toEqual([])
  closeProject(project)
  folder.remove()
})

const refused = (bytes: Uint8Array, name = '徽标.png') => refusalOf(() => saveLogo(project, bytes, name))

describe('a logo', () => {
  test('is kept byte for byte in the project file, whatever its name, and is a step that undo takes back', () => {
    const picture = png(4, 3)
    saveLogo(project, picture, '徽标.jpg')
    closeProject(project)
    project = openProject(project.path, writeOptions())
    expect(readLogo(project)).toEqual({ mediaType: 'image/png', data: picture.toString('base64') })
    saveLogo(project, jpeg(300, 80), 'logo.jpeg')
    expect(readLogo(project)?.mediaType).toBe('image/jpeg')
    removeLogo(project)
    expect(readLogo(project)).toBeNull()
    undo(project)
    undo(project)
    expect(readLogo(project)?.data).toBe(picture.toString('base64'))
    undo(project)
    expect(readLogo(project)).toBeNull()
  })

  test('of a megabyte is taken, one byte more is refused with its size', () => {
    const whole = png(2, 2)
    // What stands between the first chunk and the end is not looked at: only its amount counts here.
    const padded = (size: number) =>
      Buffer.concat([whole.subarray(0, -12), Buffer.alloc(size - whole.byteLength), whole.subarray(-12)])
    saveLogo(project, padded(largestLogo), '大.png')
    expect(readLogo(project)?.mediaType).toBe('image/png')
    expect(refused(padded(largestLogo + 1), '大.png')).toEqual({
      code: 'logoTooLarge',
      details: { file: '大.png', size: '1.0' },
    })
  })

  test.each([
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a BMP', Buffer.concat([Buffer.from('BM'), Buffer.alloc(80)])],
    ['a PDF under the name of a picture', Buffer.from('%PDF-1.7\n')],
    ['nothing', Buffer.alloc(0)],
    ['the first half of a PNG', png(40, 40).subarray(0, 60)],
    ['a PNG without its last byte', png(4, 4).subarray(0, -1)],
    ['a JPEG that breaks off', jpeg(10, 10).subarray(0, -2)],
    ['a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xd9])],
    ['a PNG whose first chunk is no header', Buffer.concat([png(2, 2).subarray(0, 12), png(2, 2).subarray(45)])],
    ['a picture without width', png(0, 5)],
    ['a JPEG of 8,001 pixels', jpeg(8001, 10)],
    ['a PNG of 8,001 pixels', png(1, 8001)],
  ])('that is %s is refused, and the logo before it stays', (_, bytes) => {
    saveLogo(project, png(5, 5), 'ok.png')
    const before = readLogo(project)
    const found = refused(bytes)
    expect(found).toEqual({ code: 'notALogo', details: { file: '徽标.png' } })
    expect(refusalSentence(found, 'zh-CN')).toContain('“徽标.png”')
    expect(readLogo(project)).toEqual(before)
    expect(historyState(project).undo).toMatchObject({ kind: 'saveLogo', subject: 'ok.png' })
  })

  test('of 8,000 pixels is taken', () => {
    saveLogo(project, jpeg(8000, 8000), 'a.jpg')
    expect(readLogo(project)?.mediaType).toBe('image/jpeg')
  })
})
