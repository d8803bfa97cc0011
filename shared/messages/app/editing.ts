import type { Text } from '../language.ts'

/** Editing in the data grid. */
export const editingTexts = {
  gridHelp: {
    'zh-CN':
      '方向键移动，F2 或直接输入修改，Enter 确认，Esc 放弃，Delete 清空，Ctrl+D 向下填充，Shift+方向键选择多行，Ctrl+I 查看来源',
    en: 'Arrows move, F2 or typing edits, Enter confirms, Esc cancels, Delete clears, Ctrl+D fills down, Shift+arrows select rows, Ctrl+I shows the source',
  },
  edited: { 'zh-CN': '已修改第 {row} 行的“{variable}”。', en: '“{variable}” in row {row} changed.' },
  filled: { 'zh-CN': '已填充 {count} 个单元格。', en: '{count} {count|cell|cells} filled.' },
  cleared: { 'zh-CN': '已清空 {count} 个单元格。', en: '{count} {count|cell|cells} blanked.' },
  selectedRows: {
    'zh-CN': '已选 {count} 份（第 {from}–{to} 份）',
    en: '{count} {count|response|responses} selected ({from}–{to})',
  },
  selectedRow: { 'zh-CN': '第 {from} 份', en: 'Response {from}' },
  noSelection: { 'zh-CN': '未选答卷', en: 'No response selected' },
  fill: { 'zh-CN': '填充…', en: 'Fill…' },
  fillTitle: { 'zh-CN': '填充“{variable}”', en: 'Fill “{variable}”' },
  fillText: {
    'zh-CN': '把同一个值填入所选 {count} 行的“{variable}”。可写代码、标签或缺失类别（如“跳过”），留空表示清空。',
    en: 'Puts one value into “{variable}” of the {count} selected {count|row|rows}: a code, a label or the name of a missing kind; leave it empty for blank.',
  },
  fillValue: { 'zh-CN': '填入', en: 'Value' },
  fillDown: { 'zh-CN': '向下填充', en: 'Fill down' },
  exclude: { 'zh-CN': '剔除…', en: 'Exclude…' },
  excludeNow: { 'zh-CN': '剔除', en: 'Exclude' },
  excludeTitle: { 'zh-CN': '剔除 {count} 份答卷', en: 'Exclude {count} {count|response|responses}' },
  excludeText: {
    'zh-CN': '剔除的答卷仍留在文件里，只是不参与分析，随时可以恢复。原因和日期会记入文件。',
    en: 'Excluded responses stay in the file and are left out of analyses; they can be included again at any time. Reason and date are recorded.',
  },
  reason: { 'zh-CN': '原因', en: 'Reason' },
  include: { 'zh-CN': '恢复', en: 'Include again' },
  excluded: { 'zh-CN': '已剔除 {count} 份答卷。', en: '{count} {count|response|responses} excluded.' },
  included: { 'zh-CN': '已恢复 {count} 份答卷。', en: '{count} {count|response|responses} included again.' },
  replace: { 'zh-CN': '查找替换', en: 'Find and replace' },
  source: { 'zh-CN': '来源', en: 'Source' },
  doubtOffScale: {
    'zh-CN': '{value} 不在“{variable}”的量表 {low}–{high} 内。仍要填入吗？',
    en: '{value} is off the scale of “{variable}”, {low} to {high}. Store it anyway?',
  },
  doubtUnknown: {
    'zh-CN': '“{variable}”的取值标签里没有“{value}”。仍要填入吗？',
    en: '“{variable}” has no label for “{value}”. Store it anyway?',
  },
  storeAnyway: { 'zh-CN': '仍要填入', en: 'Store it' },
  doubtTitle: { 'zh-CN': '请确认这个值', en: 'Please confirm this value' },
} as const satisfies Record<string, Text>

/** Reasons that are often given; a person may write any other. */
export const commonReasonTexts = {
  duplicate: { 'zh-CN': '重复答卷', en: 'Duplicate' },
  careless: { 'zh-CN': '敷衍作答', en: 'Careless answers' },
  notTarget: { 'zh-CN': '不是调查对象', en: 'Not in the target group' },
  test: { 'zh-CN': '测试数据', en: 'Test record' },
} as const satisfies Record<string, Text>

export const replaceTexts = {
  find: { 'zh-CN': '查找', en: 'Find' },
  replacement: { 'zh-CN': '替换为', en: 'Replace with' },
  replacementHint: { 'zh-CN': '留空表示清空', en: 'Leave empty for a blank' },
  variables: { 'zh-CN': '查找范围', en: 'Variables' },
  allVariables: { 'zh-CN': '全部变量', en: 'All variables' },
  mode: { 'zh-CN': '匹配方式', en: 'Match' },
  whole: { 'zh-CN': '整格相同', en: 'Whole cell' },
  contains: { 'zh-CN': '包含', en: 'Contains' },
  regex: { 'zh-CN': '正则表达式', en: 'Regular expression' },
  within: { 'zh-CN': '查找内容', en: 'Look in' },
  labels: { 'zh-CN': '标签', en: 'Labels' },
  codes: { 'zh-CN': '代码', en: 'Codes' },
  matchCase: { 'zh-CN': '区分大小写', en: 'Match case' },
  preview: { 'zh-CN': '查找', en: 'Find' },
  none: { 'zh-CN': '没有找到。', en: 'Nothing found.' },
  hits: {
    'zh-CN': '找到 {hits} 格：{fitting} 格可替换，{doubtful} 格替换后不合编码簿，{refused} 格类型不符、不替换。',
    en: '{hits} cells found: {fitting} fit, {doubtful} would not be in the codebook, {refused} are of the wrong type and stay.',
  },
  firstOnly: { 'zh-CN': '以下是前 {count} 格。', en: 'The first {count} are shown.' },
  acceptDoubtful: { 'zh-CN': '不合编码簿的也替换', en: 'Also replace with values not in the codebook' },
  replaceAll: { 'zh-CN': '全部替换（{count}）', en: 'Replace all ({count})' },
  replaceOne: { 'zh-CN': '替换', en: 'Replace' },
  replaced: {
    'zh-CN': '已替换 {changed} 格，{left} 格未动。',
    en: '{changed} cells replaced, {left} left as they were.',
  },
  row: { 'zh-CN': '第几份', en: 'Response' },
  variable: { 'zh-CN': '变量', en: 'Variable' },
  before: { 'zh-CN': '现在', en: 'Now' },
  after: { 'zh-CN': '替换后', en: 'Becomes' },
  blank: { 'zh-CN': '（空）', en: '(blank)' },
  wrongType: { 'zh-CN': '类型不符', en: 'Wrong type' },
  notInCodebook: { 'zh-CN': '不合编码簿', en: 'Not in the codebook' },
} as const satisfies Record<string, Text>

export const traceTexts = {
  title: { 'zh-CN': '来源', en: 'Source' },
  choose: {
    'zh-CN': '选择一个单元格，这里显示它来自哪个文件的哪一格。',
    en: 'Choose a cell to see which cell of which file it comes from.',
  },
  value: { 'zh-CN': '现值', en: 'Value' },
  file: { 'zh-CN': '文件', en: 'File' },
  sheet: { 'zh-CN': '工作表', en: 'Sheet' },
  cell: { 'zh-CN': '单元格', en: 'Cell' },
  importedAt: { 'zh-CN': '导入时间', en: 'Imported' },
  sha256: { 'zh-CN': '文件指纹 SHA-256', en: 'File’s SHA-256' },
  edits: { 'zh-CN': '修改记录', en: 'Changes' },
  noEdits: { 'zh-CN': '导入后没有改过。', en: 'Not changed since.' },
  excluded: { 'zh-CN': '已剔除', en: 'Excluded' },
  excludedLine: { 'zh-CN': '已剔除：{reason}（{at}）', en: 'Excluded: {reason} ({at})' },
  blank: { 'zh-CN': '（空）', en: '(blank)' },
  noSource: { 'zh-CN': '不是从文件读入的。', en: 'Not read from a file.' },
  headline: { 'zh-CN': '第 {row} 份答卷的“{variable}”：{value}', en: '“{variable}” of response {row}: {value}' },
  sourceLine: {
    'zh-CN': '来源：{file}，工作表 {sheet}，单元格 {cell}，导入于 {at}，SHA-256 {sha256}',
    en: 'From {file}, sheet {sheet}, cell {cell}, imported {at}, SHA-256 {sha256}',
  },
  editLine: {
    'zh-CN': '{at} {who} {what}：{before} → {after}',
    en: '{at} {who}, {what}: {before} → {after}',
  },
} as const satisfies Record<string, Text>

export const mergeTexts = {
  open: { 'zh-CN': '按编号合并', en: 'Merge by ID' },
  title: { 'zh-CN': '按编号合并', en: 'Merge by ID' },
  text: {
    'zh-CN': '把另一个文件的列按编号并入已有的答卷，例如客户档案或服务记录。不会增加或删除答卷；写入前先显示结果。',
    en: 'Adds columns from another file, such as customer records, to the responses with the same ID. No response is added or removed; the result is shown before anything is written.',
  },
  chooseFile: { 'zh-CN': '选择文件', en: 'Choose a file' },
  chooseAnother: { 'zh-CN': '换一个文件', en: 'Choose another file' },
  by: { 'zh-CN': '项目中的编号', en: 'ID in the project' },
  byThere: { 'zh-CN': '文件中的编号列', en: 'ID in the file' },
  columns: { 'zh-CN': '要合并的列', en: 'Columns to merge' },
  reading: { 'zh-CN': '正在比对…', en: 'Comparing…' },
  result: { 'zh-CN': '合并结果预览', en: 'What the merge would do' },
  matchedLine: {
    'zh-CN': '{matched} 份答卷能对上编号，空白处填入 {filled} 个值。',
    en: '{matched} {matched|response|responses} {matched|is|are} matched by ID; {filled} blank {filled|cell|cells} {filled|gets|get} a value.',
  },
  addedLine: {
    'zh-CN': '新增 {count} 个变量：{names}。',
    en: '{count} {count|variable|variables} {count|is|are} added: {names}.',
  },
  onlyHereLine: {
    'zh-CN': '{count} 个编号只在项目里（如 {ids}），这些答卷保持不变。',
    en: '{count} {count|ID is|IDs are} in the project only ({ids}, …); {count|this response stays as it is|these responses stay as they are}.',
  },
  onlyThereLine: {
    'zh-CN': '{count} 个编号只在文件里（如 {ids}），不会并入。',
    en: '{count} IDs are in the file only ({ids}, …); they are not merged.',
  },
  repeatedHereLine: {
    'zh-CN': '项目里有 {count} 个编号重复（如 {ids}），无法确定并给哪一份，不合并。',
    en: '{count} {count|ID|IDs} {count|occurs|occur} more than once in the project ({ids}, …); which response is meant is not known, and nothing is merged for them.',
  },
  repeatedThereLine: {
    'zh-CN': '文件里有 {count} 个编号重复（如 {ids}），无法确定用哪一行，不合并。',
    en: '{count} {count|ID|IDs} {count|occurs|occur} more than once in the file ({ids}, …); which row is meant is not known, and nothing is merged for them.',
  },
  blankHereLine: {
    'zh-CN': '{count} 份答卷没有编号。',
    en: '{count} {count|response|responses} {count|has|have} no ID.',
  },
  blankThereLine: {
    'zh-CN': '文件中 {count} 行没有编号。',
    en: '{count} {count|row|rows} of the file {count|has|have} no ID.',
  },
  conflictLine: {
    'zh-CN': '{count} 处两边都有值且不同。',
    en: 'In {count} {count|cell|cells} both sides have a value and they differ.',
  },
  conflicts: { 'zh-CN': '冲突', en: 'Conflicts' },
  otherwise: { 'zh-CN': '冲突时', en: 'Where they differ' },
  ours: { 'zh-CN': '保留项目的', en: 'Keep the project’s' },
  theirs: { 'zh-CN': '采用文件的', en: 'Take the file’s' },
  oursValue: { 'zh-CN': '项目的值', en: 'Project' },
  theirsValue: { 'zh-CN': '文件的值', en: 'File' },
  asAll: { 'zh-CN': '同上面的选择', en: 'As chosen above' },
  id: { 'zh-CN': '编号', en: 'ID' },
  decision: { 'zh-CN': '“{id}”的“{variable}”', en: '“{variable}” of “{id}”' },
  firstOnly: {
    'zh-CN': '只列出前 {count} 处，其余按上面的选择处理。',
    en: 'The first {count} are listed; the rest follow the choice above.',
  },
  run: { 'zh-CN': '合并', en: 'Merge' },
  merged: {
    'zh-CN': '已合并：{matched} 份答卷对上编号，写入 {changed} 个值。',
    en: 'Merged: {matched} {matched|response|responses} matched, {changed} {changed|value|values} written.',
  },
  previewed: { 'zh-CN': '以上是预览，没有写入。', en: 'This is a preview; nothing was written.' },
} as const satisfies Record<string, Text>
