import { html, svg, type TemplateResult } from 'lit'

const draw = (paths: TemplateResult): TemplateResult => html`<svg viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`

export const icons = {
  send: draw(svg`<path d="M4 12 20 4l-5 16-3.5-6.5z"/><path d="m11.5 13.5 4-4"/>`),
  clip: draw(svg`<path d="m20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4L14.5 7"/>`),
  camera: draw(svg`<path d="M4 7.5h3.5L9 5h6l1.5 2.5H20V19H4z"/><circle cx="12" cy="13" r="3.4"/>`),
  menu: draw(svg`<circle cx="12" cy="5" r="1.4"/><circle cx="12" cy="12" r="1.4"/><circle cx="12" cy="19" r="1.4"/>`),
  close: draw(svg`<path d="M6 6l12 12M18 6 6 18"/>`),
  list: draw(svg`<path d="M9 6h11M9 12h11M9 18h11"/><path d="m3.5 6 1 1 1.8-2M3.5 12l1 1 1.8-2M3.5 18l1 1 1.8-2"/>`),
  chat: draw(svg`<path d="M4 5h16v11H10l-5 4v-4H4z"/><path d="M8 9h8M8 12.5h5"/>`),
  person: draw(svg`<circle cx="12" cy="8" r="4"/><path d="M4.5 20a7.5 7.5 0 0 1 15 0"/>`),
  check: draw(svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`),
  alert: draw(svg`<path d="M12 3.5 21.5 20h-19z"/><path d="M12 10v4.5M12 17.2v.1"/>`),
  wait: draw(svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>`),
  down: draw(svg`<path d="M12 5v14M6 13l6 6 6-6"/>`),
  edit: draw(svg`<path d="M4 20h4L19 9l-4-4L4 16z"/>`),
  dot: draw(svg`<circle cx="12" cy="12" r="3"/>`),
} as const
