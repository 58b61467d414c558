// What scripts put into a form before it is sent; a part of both bundles.

/** Puts a hidden field into a form. @param {HTMLFormElement} form @param {string} name @param {string} value */
// oxlint-disable-next-line no-unused-vars -- the scripts behind it in the bundle use it
function give(form, name, value) {
  /** @type {HTMLInputElement | null} */
  const known = form.querySelector(`input[type=hidden][name=${name}]`)
  const field = known ?? form.appendChild(document.createElement('input'))
  field.type = 'hidden'
  field.name = name
  field.value = value
}
