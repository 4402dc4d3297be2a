// Keeps what is typed into a form until the form was taken: in the memory of this tab, sealed with a key
// that only the writer's own pages carry. After a reload, a step back, a crash or a new sign-in the text
// stands there again, and a line says so. Without this script a form is sent as ever.
//
// A form takes part with `data-unsent`, a name of its own on its page. forms.js lets what was kept go.
const TYPED = ['textarea', 'text', 'number', 'date', 'time', 'select-one'];
const CHOSEN = ['radio', 'checkbox'];
const IV_BYTES = 12;

export async function keepUnsent({ key, back, afresh }) {
  // Without https a browser seals nothing; then nothing is kept.
  if (!crypto.subtle) return;
  const raw = bytesOf(atob(key));
  const sealing = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  for (const form of document.querySelectorAll('form[data-unsent]')) {
    follow(form, sealing, { back, afresh });
  }
}

function follow(form, sealing, say) {
  const place = `${location.pathname}#${form.dataset.unsent}`;
  const fields = [...form.elements].filter(isKept);
  const asOpened = fields.map(openedWith);
  let kept = {};
  // Over which wording it was typed, and as which attempt: sent twice on a weak link, it is saved once.
  let as = {};
  let isWaiting = false;
  let work = unseal(place, sealing).then(bringBack);

  form.addEventListener('input', () => {
    delete as.operation;
    if (isWaiting) return;
    isWaiting = true;
    work = work.then(keep);
  });
  form.addEventListener('submit', () => {
    document.cookie = 'tldw-taken=; path=/; max-age=0';
    sessionStorage.setItem('sent', place);
  });
  form.addEventListener('formdata', ({ formData }) => {
    for (const name in as) formData.set(name, as[name]);
  });

  async function keep() {
    isWaiting = false;
    fields.forEach((field, index) => {
      const value = valueOf(field);
      if (nameOf(field) in kept || value !== asOpened[index]) kept[nameOf(field)] = value;
    });
    const sending = Object.fromEntries(new FormData(form));
    kept['#'] = { version: sending.version, operation: sending.operation };
    sessionStorage.setItem(place, await seal(JSON.stringify(kept), sealing));
  }

  function bringBack(found) {
    kept = found;
    const brought = fields.filter((field, index) => {
      const value = kept[nameOf(field)];
      if (value === undefined || value === asOpened[index]) return false;
      // What was typed meanwhile stays as it is; so does a choice that is no longer offered.
      if (valueOf(field) === asOpened[index]) put(field, value);
      if (field.selectedIndex === -1) put(field, asOpened[index]);
      return valueOf(field) === value;
    });
    if (brought.length === 0) return;
    // A page that says why a form was refused has said what it was refused over.
    if (!location.search.startsWith('?/')) as = kept['#'];
    for (let at = form; (at = at.parentElement.closest('details'));) at.open = true;
    form.prepend(line(brought[0]));
  }

  function line(first) {
    const said = document.createElement('p');
    said.className = 'hint row no-print';
    said.setAttribute('role', 'status');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet small';
    button.textContent = say.afresh;
    button.addEventListener('click', () => {
      form.reset();
      [kept, as] = [{}, {}];
      work = work.then(() => sessionStorage.removeItem(place));
      said.remove();
      first.focus();
    });
    said.append(say.back, ' ', button);
    return said;
  }
}

// A tick outside a group of choices agrees to something: that is asked anew.
function isKept(field) {
  return TYPED.includes(field.type) || (CHOSEN.includes(field.type) && field.closest('fieldset'));
}

function nameOf({ type, name, value }) {
  return CHOSEN.includes(type) ? `${name}=${value}` : name;
}

function valueOf({ type, checked, value }) {
  return CHOSEN.includes(type) ? checked : value;
}

function openedWith(field) {
  if (CHOSEN.includes(field.type)) return field.defaultChecked;
  if (field.type !== 'select-one') return field.defaultValue;
  const options = [...field.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value;
}

function put(field, value) {
  field[CHOSEN.includes(field.type) ? 'checked' : 'value'] = value;
}

async function seal(text, key) {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(text),
  );
  return Array.from([...iv, ...new Uint8Array(sealed)], (byte) => String.fromCharCode(byte)).join(
    '',
  );
}

async function unseal(place, key) {
  const sealed = sessionStorage.getItem(place);
  if (sealed === null) return {};
  const bytes = bytesOf(sealed);
  const iv = bytes.subarray(0, IV_BYTES);
  try {
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv },
      key,
      bytes.subarray(IV_BYTES),
    );
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    // Another key sealed it: it is not this writer's to read, and nobody's to keep.
    sessionStorage.removeItem(place);
    return {};
  }
}

function bytesOf(text) {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
