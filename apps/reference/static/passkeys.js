// Asks the device for a passkey and hands its answer over. Without this script, or where the device
// knows no passkeys, the button stays hidden and the form beside it does the same.
(() => {
  if (!window.PublicKeyCredential || !window.isSecureContext) return;
  for (const part of document.querySelectorAll('[data-passkey]')) {
    part.hidden = false;
    const problem = part.querySelector('[data-problem]');
    part.querySelector('button').addEventListener('click', async () => {
      if (problem) problem.hidden = true;
      try {
        const { options } = await send(part.dataset.passkey, { step: 'begin' });
        const isNew = 'rp' in options;
        const asked = { publicKey: withBytes(options) };
        const given = isNew
          ? await navigator.credentials.create(asked)
          : await navigator.credentials.get(asked);
        const { location } = await send(part.dataset.passkey, {
          step: 'finish',
          response: asText(given),
        });
        window.location.assign(location);
      } catch {
        if (problem) problem.hidden = false;
      }
    });
  }

  async function send(to, body) {
    const answer = await fetch(to, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  function withBytes(options) {
    const list = (each) => each?.map((one) => ({ ...one, id: bytes(one.id) }));
    return {
      ...options,
      challenge: bytes(options.challenge),
      ...(options.user ? { user: { ...options.user, id: bytes(options.user.id) } } : {}),
      ...(options.excludeCredentials
        ? { excludeCredentials: list(options.excludeCredentials) }
        : {}),
      ...(options.allowCredentials ? { allowCredentials: list(options.allowCredentials) } : {}),
    };
  }

  function asText(given) {
    const { response } = given;
    const parts = [
      'clientDataJSON',
      'attestationObject',
      'authenticatorData',
      'signature',
      'userHandle',
    ];
    const said = Object.fromEntries(
      parts.filter((name) => response[name]).map((name) => [name, text(response[name])]),
    );
    return {
      id: given.id,
      rawId: text(given.rawId),
      type: given.type,
      clientExtensionResults: given.getClientExtensionResults(),
      ...(given.authenticatorAttachment
        ? { authenticatorAttachment: given.authenticatorAttachment }
        : {}),
      response: {
        ...said,
        ...(response.getTransports ? { transports: response.getTransports() } : {}),
      },
    };
  }

  function bytes(base64url) {
    const plain = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
  }

  function text(buffer) {
    const plain = String.fromCharCode(...new Uint8Array(buffer));
    return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  }
})();
