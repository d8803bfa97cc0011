import type { Text } from '../language.ts'

/** Why a workbook is no index system. */
export const indexFileRefusals = {
  indexFileNoHeading: {
    'zh-CN':
      '“{file}”中没有找到指标体系的表头。表头行应有“一级指标、二级指标、三级指标、权重、变量”这些列；可先导出当前指标体系作为样表。',
    en: '“{file}” has no heading of an index system. It needs a row with the columns Level 1, Level 2, Level 3, Weight, Variable; export the present tree to get a pattern.',
  },
  indexFileTooLong: {
    'zh-CN':
      '工作表“{sheet}”的指标超过 {limit} 行，这不像一个指标体系。请检查是否选错了文件，或删除多余的行后重新导入。',
    en: 'Sheet “{sheet}” has more than {limit} rows of indicators, which is no index system. Check that it is the right file, or remove the rows that do not belong to it, and import again.',
  },
  indexFileEmpty: {
    'zh-CN': '“{file}”的工作表“{sheet}”只有表头，没有指标。',
    en: 'The sheet “{sheet}” of “{file}” has a heading but no indicators.',
  },
  indexHeadingTwice: {
    'zh-CN': '工作表“{sheet}”的 {cell} 重复了表头“{heading}”（{other} 已有）。请只保留一列。',
    en: 'In the sheet “{sheet}”, {cell} repeats the heading “{heading}” of {other}. Keep one of the columns.',
  },
  indexRowUnnamed: {
    'zh-CN': '工作表“{sheet}”的 {cell} 有内容，但这一行没有指标名称。请补上名称或清空这一行。',
    en: 'In the sheet “{sheet}”, {cell} has content, but its row names no indicator. Add the name or clear the row.',
  },
  indexLevelMissing: {
    'zh-CN': '工作表“{sheet}”的 {cell} 为空，“{name}”的上级指标不明。请填写上级指标的名称。',
    en: 'In the sheet “{sheet}”, {cell} is empty, so the indicator above “{name}” is unknown. Enter its name.',
  },
  indexNodeTwice: {
    'zh-CN': '工作表“{sheet}”的 {cell} 与 {other} 是同一上级下的同名指标“{name}”。请改名或删去一行。',
    en: 'In the sheet “{sheet}”, {cell} and {other} are both “{name}” below the same indicator. Rename or remove one.',
  },
  indexNameWrong: {
    'zh-CN': '工作表“{sheet}”的 {cell} 是错误值“{value}”，不能作指标名称。请改正该单元格。',
    en: 'In the sheet “{sheet}”, {cell} holds the error “{value}” instead of a name. Correct the cell.',
  },
  indexWeightWrong: {
    'zh-CN': '工作表“{sheet}”的 {cell} 中的“{value}”不是权重。请填写不小于 0 的数字（如 0.3 或 30%），或留空。',
    en: 'In the sheet “{sheet}”, “{value}” in {cell} is no weight. Enter a number of 0 or more, such as 0.3 or 30%, or leave it empty.',
  },
  indexVariableOnParent: {
    'zh-CN':
      '工作表“{sheet}”的 {cell} 为“{name}”绑定了变量，但它还有下级指标。只有最末级指标绑定变量，请清空该单元格。',
    en: 'In the sheet “{sheet}”, {cell} binds a variable to “{name}”, which has indicators below it. Only the lowest ones have variables; clear the cell.',
  },
  indexTreeTooDeep: {
    'zh-CN': '指标体系有 {levels} 级，导出的表格最多容纳 {limit} 级。请先减少层级。',
    en: 'The index system has {levels} levels; the table holds {limit} at most. Make it flatter first.',
  },
  indexSystemMissing: {
    'zh-CN': '还没有指标体系，无可导出。请先建立或导入。',
    en: 'There is no index system to export yet. Build or import one first.',
  },
} as const satisfies Record<string, Text>
