import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passGate } from '@/utils/lib/gate';
import { Problem } from '@/utils/lib/problem';

const refused = [
  'http://homes.example.com/a.jpg',
  'ftp://homes.example.com/a.jpg',
  'file:///etc/passwd',
  'blob:https://homes.example.com/1234',
  'data:image/png;base64,AAAA',
  'javascript:alert(1)',
  'chrome-extension://abc/x.png',
  'moz-extension://abc/x.png',
  'view-source:https://homes.example.com',
  '//homes.example.com/a.jpg',
  '/a.jpg',
  '',
  'https://',
  'https://user@homes.example.com/a.jpg',
  'https://user:secret@homes.example.com/a.jpg',
  'https://homes.example.com:8443/a.jpg',
  'https://homes.example.com:80/a.jpg',
  'https://localhost/a.jpg',
  'https://localhost./a.jpg',
  'https://printer/a.jpg',
  'https://router.local/a.jpg',
  'https://router.local./a.jpg',
  'https://metadata.google.internal/a.jpg',
  'https://nas.lan/a.jpg',
  'https://app.localhost/a.jpg',
  'https://nas.home.arpa/a.jpg',
  'https://wiki.corp/a.jpg',
  'https://127.0.0.1/a.jpg',
  'https://127.1/a.jpg',
  'https://2130706433/a.jpg',
  'https://0x7f000001/a.jpg',
  'https://0177.0.0.1/a.jpg',
  'https://0x7f.1/a.jpg',
  'https://127.0.0.1./a.jpg',
  'https://１２７.０.０.１/a.jpg',
  'https://127。0。0。1/a.jpg',
  'https://0.0.0.0/a.jpg',
  'https://0/a.jpg',
  'https://10.0.0.1/a.jpg',
  'https://172.16.0.1/a.jpg',
  'https://192.168.1.1/a.jpg',
  'https://169.254.169.254/latest/meta-data',
  'https://8.8.8.8/a.jpg',
  'https://[::1]/a.jpg',
  'https://[::]/a.jpg',
  'https://[::ffff:127.0.0.1]/a.jpg',
  'https://[fe80::1]/a.jpg',
  'https://[fd00::1]/a.jpg',
  'https://[2001:db8::1]/a.jpg',
  'https://%6c%6f%63%61%6c%68%6f%73%74/a.jpg',
  'https://loc\talhost/a.jpg',
];

describe('the gate', () => {
  it.each(refused)('refuses %s', (address) => {
    expect(() => passGate(address)).toThrow(Problem);
  });

  it.each([
    'https://photos.zillowstatic.com/fp/a.jpg',
    'https://homes.example.com:443/a.jpg?w=1#x',
    'https://bücher.example/a.jpg',
    'https://1.example.com/a.jpg',
  ])('lets %s through', (address) => {
    expect(passGate(address).protocol).toBe('https:');
  });

  it('never lets anything through but https by name on the default port', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.ipV4(), fc.ipV6()), (text) => {
        try {
          const url = passGate(text.includes('://') ? text : `https://${text}/`);
          expect(url.protocol).toBe('https:');
          expect(url.port + url.username + url.password).toBe('');
          expect(url.hostname).toMatch(/[a-z]/i);
        } catch (thrown) {
          if (!(thrown instanceof Problem)) throw thrown;
        }
      }),
    );
  });

  it("passes one origin that the person turned on, and only that one's", () => {
    const ownOrigin = 'http://127.0.0.1:4173';
    expect(passGate('http://127.0.0.1:4173/a.jpg', { ownOrigin }).host).toBe('127.0.0.1:4173');
    expect(() => passGate('http://127.0.0.1:4174/a.jpg', { ownOrigin })).toThrow(Problem);
    expect(() => passGate('http://user@127.0.0.1:4173/a.jpg', { ownOrigin })).toThrow(Problem);
    expect(() => passGate('file:///a.jpg', { ownOrigin: 'null' })).toThrow(Problem);
  });
});
