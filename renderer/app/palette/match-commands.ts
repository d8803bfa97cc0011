import type { Command } from './command.ts'

/**
 * The commands that fit what was typed, best first: the title begins with it, a word begins with it, it stands within, its
 * letters occur in their order (so 信效 finds 信度效度). Several words must all fit. Nothing typed: all, as they are.
 */
export function matchCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return commands
  return commands
    .map((command) => ({ command, rank: Math.max(...words.map((word) => rankOf(command, word))) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => command)
}

const noMatch = 9

function rankOf({ title, also, group }: Command, word: string): number {
  const ranks = [title, ...also].map((text, index) => rankIn(text.toLowerCase(), word) + (index === 0 ? 0 : 0.5))
  return Math.min(...ranks, group.toLowerCase().includes(word) ? 4 : noMatch)
}

function rankIn(text: string, word: string): number {
  if (text.startsWith(word)) return 0
  const at = text.indexOf(word)
  if (at > 0) return /[\s(（·/]/.test(text[at - 1] ?? '') ? 1 : 2
  return hasInOrder(text, word) ? 3 : noMatch
}

function hasInOrder(text: string, word: string): boolean {
  let at = -1
  for (const letter of word) {
    at = text.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}
