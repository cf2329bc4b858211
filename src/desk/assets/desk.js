// Makes reading quicker; every page works without it.
'use strict'

/** A fact may be marked in several places: light them all, not only the first. */
function lightTarget() {
  for (const mark of document.querySelectorAll('mark.lit')) mark.classList.remove('lit')
  const id = decodeURIComponent(location.hash.slice(1))
  if (id === '') return
  for (const mark of document.querySelectorAll('mark[data-facts]')) {
    if (mark.dataset.facts.split(' ').includes(id)) mark.classList.add('lit')
  }
}

/** "/" goes to the search field, j and k to the next and the last line that opens a sentence. */
function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input:not([type=radio]), textarea, select')) return
  if (event.key === '/') {
    event.preventDefault()
    document.querySelector('#look-for')?.focus()
  }
  if (event.key === 'j' || event.key === 'k') {
    const stops = [...document.querySelectorAll('main [data-stop]')].filter((stop) => stop.offsetParent !== null)
    const at = stops.indexOf(document.activeElement)
    const next = event.key === 'j' ? at + 1 : at < 0 ? stops.length - 1 : at - 1
    stops[next]?.focus()
  }
  answer(event)
}

/** Where things wait for a ruling, a key presses the button of the one that has the focus, or of the first; "e" goes to its choice. */
function answer(event) {
  if (!document.querySelector('[data-item]') && event.key !== 'u') return
  const item = document.activeElement.closest('[data-item]') ?? document.querySelector('[data-item]')
  const within = event.key === 'u' ? document : item
  const control = /^[areum]$/.test(event.key) ? within?.querySelector(`[data-key="${event.key}"]`) : null
  if (!control) return
  event.preventDefault()
  if (event.key === 'e') control.focus()
  else control.click()
}

/** Follows files on their way into the record, and shows what became of them when all is done. */
async function followImport(box) {
  const bar = box.querySelector('progress')
  const status = box.querySelector('[role=status]')
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 700))
    const response = await fetch(`${location.pathname}.json`).catch(() => null)
    if (response === null) continue
    const { answer } = await response.json()
    if (!answer || answer.isDone) return location.reload()
    const sum = (name) => answer.files.reduce((total, file) => total + (file[name] ?? 0), 0)
    const isOpen = answer.files.some((file) => file.documents === null)
    bar.max = Math.max(sum('documents'), 1)
    if (isOpen) bar.removeAttribute('value')
    else bar.value = sum('done')
    status.textContent = `${sum('done')} of ${sum('documents')}${isOpen ? ' or more' : ''} documents`
  }
}

/** Copies what stands in a field, as it was edited. */
function offerCopy(button) {
  button.hidden = false
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copy)
    const status = button.parentElement.querySelector('[role=status]')
    try {
      await navigator.clipboard.writeText(field.value)
      status.textContent = 'Copied.'
    } catch {
      field.select()
      status.textContent = 'Marked: copy it with your keyboard.'
    }
  })
}

/** Moments in the zone of whoever reads, who need not be where the desk runs. */
function tellMoments() {
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' })
  for (const moment of document.querySelectorAll('time[data-moment]')) moment.textContent = format.format(new Date(moment.dateTime))
}

addEventListener('hashchange', lightTarget)
addEventListener('keydown', onKey)
lightTarget()
tellMoments()
for (const button of document.querySelectorAll('[data-copy]')) offerCopy(button)
for (const box of document.querySelectorAll('[data-import]')) void followImport(box)
