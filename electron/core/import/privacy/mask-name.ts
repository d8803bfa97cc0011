/** Surnames of two characters that are still common. */
const compound =
  /^(欧阳|太史|端木|上官|司马|东方|独孤|南宫|夏侯|诸葛|尉迟|皇甫|公孙|慕容|长孙|宇文|司徒|令狐|轩辕|澹台|申屠|呼延|百里|东郭|西门|闻人|钟离|公冶)/
const title = /(先生|女士|小姐|老师|经理|师傅)$/

/**
 * A name of which the surname is left; a title stays, since it is no part of the name.
 *
 * @example maskName('王小明') // '王**'
 * @example maskName('John Smith') // 'J***'
 */
export function maskName(name: string): string {
  if (!/^\p{Script=Han}/u.test(name)) return `${name.slice(0, 1)}***`
  const called = title.exec(name)?.[0] ?? ''
  const own = name.slice(0, name.length - called.length)
  // A text with a compound surname and nothing behind it is a name of one and one.
  const surname = (own.length > 2 || called !== '') && compound.test(own) ? 2 : 1
  return `${own.slice(0, surname)}${'*'.repeat(Math.max(own.length - surname, called === '' ? 1 : 0))}${called}`
}
