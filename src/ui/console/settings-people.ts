import { html, nothing } from 'lit'
import { nameOf } from '../shared/texts/index.ts'
import type { Person } from './desk-api.ts'
import { SettingsPart } from './settings-part.ts'

/** Who works here. Admins add people, change their role, keep them out, give new passwords. */
export class AnbeiDeskPeople extends SettingsPart {
  static override properties = { ...SettingsPart.properties, people: { state: true }, secret: { state: true } }
  declare people: readonly Person[]
  /** a password that was made, shown once */
  declare secret: { readonly name: string; readonly password: string } | null

  constructor() {
    super()
    this.people = []
    this.secret = null
  }

  protected async load(): Promise<void> {
    const people = await this.api.people()
    if (people.ok) this.people = people.value.items
  }

  override render() {
    const { t, secret } = this
    return html`<section aria-labelledby="people">
      <h2 id="people">${t.peopleTitle}</h2>
      <ul>
        ${this.people.map(person => this.#row(person))}
      </ul>
      ${
        this.user.role === 'admin'
          ? html`<form @submit=${(event: SubmitEvent) => this.send(event, data => this.api.addPerson(filled(data)))}>
              <label>${t.personName}<input name="name" required maxlength="100" autocomplete="off" /></label>
              <label>${t.email}<input name="email" type="email" required autocomplete="off" /></label>
              <label>${t.role}
                <select name="role">${Object.entries(t.roles).map(([role, words]) => html`<option value=${role}>${words}</option>`)}</select>
              </label>
              <label>${t.newPasswordMaybe}<input name="password" type="password" minlength="8" autocomplete="new-password" /></label>
              <button class="primary">${t.add}</button>
              ${this.status()}
              ${secret ? html`<p class="small" role="status">${t.passwordOnce(secret.name)}<br /><code>${secret.password}</code></p>` : nothing}
            </form>`
          : nothing
      }
    </section>`
  }

  #row(person: Person) {
    const { t } = this
    const act = (words: string, run: () => void) => html`<button aria-label="${words}：${person.name}" @click=${run}>${words}</button>`
    return html`<li data-person=${person.id}>
      <p>${person.name}${person.disabledAt ? html` <span class="tag warn">${t.disabled}</span>` : nothing}<br /><span class="small muted">${person.email}</span></p>
      ${
        this.user.role === 'admin'
          ? html`<select aria-label="${t.role}：${person.name}" @change=${(event: Event) => this.#setRole(person, event)}>
                ${Object.entries(t.roles).map(([role, words]) => html`<option value=${role} ?selected=${role === person.role}>${words}</option>`)}
              </select>
              ${act(person.disabledAt ? t.letIn : t.keepOut, () => void this.#change(person, { disabled: person.disabledAt === null }))}
              ${act(t.dropFactor, () => void this.#dropFactor(person))} ${act(t.untie, () => void this.#untie(person))} ${act(t.resetPassword, () => void this.#reset(person))} ${act(t.remove, () => void this.#remove(person))}`
          : html`<span class="small">${nameOf(t.roles, person.role)}</span>`
      }
    </li>`
  }

  async #change(person: Person, to: object): Promise<void> {
    await this.tell(this.api.changePerson(person.id, to))
  }

  async #setRole(person: Person, event: Event): Promise<void> {
    const { target } = event
    if (!(target instanceof HTMLSelectElement)) return
    if (!(await this.tell(this.api.changePerson(person.id, { role: target.value })))) target.value = person.role
  }

  async #reset(person: Person): Promise<void> {
    if (!confirm(this.t.resetSure(person.name))) return
    const made = await this.api.resetPassword(person.id)
    await this.tell(Promise.resolve(made))
    this.secret = made.ok ? { name: person.name, password: made.value.password } : null
  }

  async #dropFactor(person: Person): Promise<void> {
    if (confirm(this.t.dropFactorSure(person.name))) await this.tell(this.api.dropSecondFactorOf(person.id))
  }

  async #untie(person: Person): Promise<void> {
    if (confirm(this.t.untieSure(person.name))) await this.tell(this.api.untie(person.id))
  }

  async #remove(person: Person): Promise<void> {
    if (confirm(this.t.removeSure(person.name))) await this.tell(this.api.removePerson(person.id), this.t.removed)
  }
}

/** Without a password they come in through the provider, or once one was made for them. */
const filled = (data: FormData): object => Object.fromEntries([...data].filter(([, value]) => value !== ''))

customElements.define('anbei-desk-people', AnbeiDeskPeople)
