import type { Text } from '../language.ts'

/** The kinds of export the importer knows, by their ids. */
export const importProfileTexts: Readonly<Record<string, Text>> = {
  wjxText: { 'zh-CN': '问卷星（按文本）', en: 'Wenjuanxing, answers as text' },
  wjxCodes: { 'zh-CN': '问卷星（按序号）', en: 'Wenjuanxing, answers as numbers' },
  tencent: { 'zh-CN': '腾讯问卷', en: 'Tencent Survey' },
  limesurvey: { 'zh-CN': 'LimeSurvey', en: 'LimeSurvey' },
  qualtrics: { 'zh-CN': 'Qualtrics', en: 'Qualtrics' },
  googleForms: { 'zh-CN': 'Google 表单', en: 'Google Forms' },
  twoRowHeader: { 'zh-CN': '双层表头', en: 'Table with a heading of two rows' },
  plain: { 'zh-CN': '普通表格', en: 'Plain table' },
}

/** How a file is read: as which export, with which sheets, like which earlier import. */
export const importReadingTexts = {
  profile: { 'zh-CN': '文件类型', en: 'Kind of file' },
  profileBecause: { 'zh-CN': '依据：{reasons}', en: 'Because: {reasons}' },
  joinSheets: { 'zh-CN': '把题目相同的工作表合并成一张表', en: 'Read all sheets with the same questions as one table' },
  joinSheetsHint: {
    'zh-CN': '工作表名会成为一个变量，例如门店或期次。',
    en: 'The name of the sheet becomes a variable, such as the shop or the wave.',
  },
  joined: { 'zh-CN': '已合并 {n} 张：{sheets}', en: '{n} {n|sheet|sheets} as one: {sheets}' },
  alone: {
    'zh-CN': '没有其他工作表问同样的题目，仍只读这一张。',
    en: 'No other sheet asks the same questions; only this one is read.',
  },
  like: { 'zh-CN': '沿用以前的导入', en: 'Like an earlier import' },
  likeHint: {
    'zh-CN': '量表、方向、标签都照搬，改了名和缺少的列会列出来。',
    en: 'Scales, directions and labels are taken over; renamed and missing columns are listed.',
  },
  likeNone: { 'zh-CN': '（重新识别）', en: '(recognised anew)' },
  likeOne: { 'zh-CN': '{file}（{date}，{n} 份）', en: '{file} ({date}, {n} {n|response|responses})' },
  withOther: { 'zh-CN': '用另一份导出或编码簿补全…', en: 'Complete with another export or a codebook…' },
  withOtherHint: {
    'zh-CN':
      '同一份问卷的“按文本”和“按序号”两个文件合起来，编码和文字都齐全；导出 CSV 时一同写出的编码簿（.codebook.json）也可以选。',
    en: 'The two exports of one survey, as text and as numbers, give codes and wordings together; so does the codebook (.codebook.json) that is written beside a CSV export.',
  },
  codebookBeside: {
    'zh-CN': '已按旁边的编码簿“{file}”读取，各列的角色、量表和标签都取自它。',
    en: 'Read by the codebook beside it, “{file}”: roles, scales and labels are taken from it.',
  },
  withOtherDone: { 'zh-CN': '已用“{file}”补全。', en: 'Completed with “{file}”.' },
  adapted: {
    'zh-CN': '已沿用以前的导入：{n} 个变量对上了。',
    en: 'Read like the earlier import: {n} {n|variable|variables} {n|was|were} found.',
  },
  renamed: {
    'zh-CN': '{column} 列“{to}”当作以前的“{from}”（变量 {variable}）。若不是同一题，请改变量名。',
    en: 'Column {column}, “{to}”, is taken for the former “{from}” (variable {variable}). Rename the variable if it is another question.',
  },
  missing: {
    'zh-CN': '这份文件里没有：{names}。这些变量在新答卷里为空白。',
    en: 'Not in this file: {names}. They stay blank in the new responses.',
  },
  added: { 'zh-CN': '以前没有的列：{names}。', en: 'New columns: {names}.' },
  scaleDiffers: {
    'zh-CN': '“{variable}”以前是 {was}，这份文件看起来是 {is}，请核对量表。',
    en: '“{variable}” was {was}, this file looks like {is}: please check the scale.',
  },
} as const satisfies Record<string, Text>
