import { Modal } from 'antd'
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import { paletteTexts } from '#shared/messages/app/palette.ts'
import { useSay } from '../../ui/language/use-say.ts'
import type { Command } from './command.ts'
import { matchCommands } from './match-commands.ts'
import { useCommands } from './use-commands.ts'
import './command-palette.css'

/** More are not read; a letter more finds fewer. */
const mostShown = 100

/** Pages, analyses, variables and commands by typing a part of their name: Ctrl+K. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const list = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const found = matchCommands(useCommands(), typed).slice(0, mostShown)
  const input = useRef<HTMLInputElement>(null)
  const options = useRef<HTMLDivElement>(null)
  // At once: who knows the way types on without waiting for the dialog.
  const take = useCallback((element: HTMLInputElement | null) => {
    input.current = element
    element?.focus()
  }, [])
  useEffect(() => {
    options.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' })
  })
  function run(command: Command | undefined): void {
    if (command === undefined) return
    onClose()
    command.run()
  }
  function onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined && found.length > 0) setAt((old) => Math.min(found.length - 1, Math.max(0, old + step)))
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) run(found[at])
    else return
    event.preventDefault()
  }
  return (
    <Modal
      open
      title={say(paletteTexts.title)}
      footer={null}
      onCancel={onClose}
      // Again, in case the dialog was not to be seen yet when the field came into it.
      afterOpenChange={(open) => (open ? input.current?.focus() : undefined)}
      className="palette"
    >
      <input
        ref={take}
        className="palette-input"
        role="combobox"
        aria-label={say(paletteTexts.title)}
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found[at] === undefined ? undefined : `${list}-${at}`}
        placeholder={say(paletteTexts.hint)}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      {found.length === 0 ? (
        <p className="soft" role="status">
          {say(paletteTexts.nothing)}
        </p>
      ) : null}
      <div ref={options} id={list} role="listbox" aria-label={say(paletteTexts.title)} className="palette-list">
        {found.map((command, index) => (
          <button
            type="button"
            key={`${command.group} ${command.id}`}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => run(command)}
          >
            <span>{command.title}</span>
            <span className="soft">{command.group}</span>
            {command.keys === undefined ? null : <kbd>{command.keys}</kbd>}
          </button>
        ))}
      </div>
    </Modal>
  )
}
