/**
 * Links that send words by WhatsApp: where the browser can share, they open its own sheet instead, and say so.
 * Where the portal does not know its address, the one in the browser is added to the words.
 */
export function bagikan(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-bagikan]')) {
    const told = new URL(link.href).searchParams.get('text') ?? ''
    const text = /https?:\/\//.test(told) ? told : `${told} ${location.href.split('#')[0]}`
    link.href = `https://wa.me/?text=${encodeURIComponent(text)}`
    if (!navigator.share) continue
    link.textContent = link.dataset['bagikan']!
    link.addEventListener('click', (event) => {
      event.preventDefault()
      // given up by the reader: nothing to say
      navigator.share({ text }).catch(() => {})
    })
  }
}
