/**
 * Which test shows what: every fault (F1-F30) and threat (T1-T19) that this extension must stand,
 * with the tests that would fail without the defence. `titles` stand in the file as written, with
 * their placeholders; of a template what comes before the first `$`. What has no entry yet is listed in `unshown`, and a test holds the two together.
 */
export interface Shown {
  about: string;
  tests: readonly { file: string; titles: readonly string[] }[];
}

const shownBy = (file: string, ...titles: readonly string[]) => ({ file, titles });

export const faults: Readonly<Record<string, Shown>> = {
  F1: {
    about: 'killed before the intent is written',
    tests: [
      shownBy(
        'test/e2e/kills.spec.ts',
        'workers and browsers killed all the time: paid once, never lost',
      ),
    ],
  },
  F2: {
    about: 'killed after the intent, before the request leaves',
    tests: [
      shownBy(
        'test/e2e/kills.spec.ts',
        'workers and browsers killed all the time: paid once, never lost',
      ),
      shownBy(
        'test/job-machine.test.ts',
        'one confirmation is paid once, no ticket is lost, and there is always a next step',
      ),
    ],
  },
  F3: {
    about: 'killed after the request, before the reply',
    tests: [
      shownBy(
        'test/jobs.test.ts',
        'is looked up again by itself when its look-up was cut off, a few times, and never sent',
      ),
      shownBy(
        'test/e2e/kills.spec.ts',
        'workers and browsers killed all the time: paid once, never lost',
      ),
      shownBy(
        'test/jobs.test.ts',
        'while submitting leaves an unsure job that is never sent again',
      ),
      shownBy(
        'test/interior-decorator-job.test.ts',
        'brings all pictures and costs once after $kind',
      ),
    ],
  },
  F4: {
    about: 'killed after the reply, before the ticket is stored',
    tests: [
      shownBy(
        'test/e2e/kills.spec.ts',
        'workers and browsers killed all the time: paid once, never lost',
      ),
      shownBy(
        'test/job-cancel.test.ts',
        'that only the mirror knows brings an interrupted submit back',
        'that comes after another life gave the job up is kept, and the job goes on',
      ),
      shownBy('test/job-machine.test.ts', 'a kill with the answer in hand'),
    ],
  },
  F5: {
    about: 'killed while polling, downloading or writing',
    tests: [
      shownBy(
        'test/e2e/kills.spec.ts',
        'workers and browsers killed all the time: paid once, never lost',
      ),
      shownBy('test/jobs.test.ts', 'while waiting changes nothing: the ticket is in the row'),
      shownBy(
        'test/e2e/killed-worker.spec.ts',
        'a job whose worker is killed finishes, and is paid once',
      ),
    ],
  },
  F6: {
    about: 'a job longer than a worker lives',
    tests: [
      shownBy(
        'test/e2e/long-jobs.spec.ts',
        'jobs of 20 and 45 seconds finish with no debugger attached',
      ),
    ],
  },
  F7: {
    about: 'suspended by Firefox',
    tests: [
      shownBy(
        'test/e2e/firefox.spec.ts',
        'Firefox: a background suspended all the time finishes a paid job, paid once',
        'Firefox: a paid request longer than a background lives is answered, with nobody looking',
      ),
    ],
  },
  F8: {
    about: 'the whole browser killed',
    tests: [
      shownBy(
        'test/e2e/kills.spec.ts',
        'workers and browsers killed all the time: paid once, never lost',
      ),
      shownBy(
        'test/e2e/interrupted.spec.ts',
        'a killed browser: the history is there and the job goes on',
      ),
    ],
  },
  F9: {
    about: 'update or reload during a job',
    tests: [
      shownBy(
        'test/e2e/interrupted.spec.ts',
        'a reloaded extension goes on where it was',
        'a newer version installed over this one goes on with its jobs',
        'a page whose extension is gone says that it wants to be reloaded',
      ),
      shownBy(
        'test/e2e/ways-to-the-button.spec.ts',
        'after a reload of the extension, a page that was open has one button, and it works',
      ),
    ],
  },
  F10: {
    about: 'worker away after an update',
    tests: [
      shownBy(
        'test/wake.test.ts',
        'calls the background away after three questions without an answer',
        'takes a refusal to connect for no answer, and an answer for being back',
      ),
    ],
  },
  F11: {
    about: 'offline before or during submit',
    tests: [
      shownBy('test/jobs.test.ts', '%s ends as %s'),
      shownBy(
        'test/provider-contract.test.ts',
        'sends once when the connection breaks, and then the charge is open',
      ),
    ],
  },
  F12: {
    about: 'connection reset, answer cut',
    tests: [
      shownBy(
        'test/create-http.test.ts',
        'sends once, whatever happens to the answer',
        'calls a body cut off an open question',
      ),
      shownBy('test/modelslab-faults.test.ts', 'and its charge is known or open: $about'),
      shownBy('test/iacrea-faults.test.ts', 'and its charge is open: %j'),
    ],
  },
  F13: {
    about: '429 with every form of Retry-After',
    tests: [
      shownBy(
        'test/retry-after.test.ts',
        'Retry-After: %s',
        'counts from the clock of the server, not from one that is a day off',
      ),
      shownBy(
        'test/jobs.test.ts',
        'waits %s, and shows for how long',
        'gives up on a provider that stays busy',
      ),
      shownBy('test/modelslab-faults.test.ts', 'with Retry-After: %s'),
    ],
  },
  F14: {
    about: '5xx on submit',
    tests: [shownBy('test/modelslab-faults.test.ts', 'and its charge is known or open: $about')],
  },
  F15: {
    about: '4xx on submit',
    tests: [
      shownBy('test/modelslab-faults.test.ts', 'and understood: $name'),
      shownBy('test/iacrea-faults.test.ts', 'and understood: $name'),
      shownBy('test/provider-contract.test.ts', 'never repeats the key, whatever an answer says'),
    ],
  },
  F16: {
    about: 'a job that is not found, flaps or never finishes',
    tests: [
      shownBy(
        'test/jobs.test.ts',
        'of a provider that never finishes ends resumable',
        'of transport never changes the step',
      ),
      shownBy(
        'test/job-clock.test.ts',
        'a job that never ends still stops at its deadline, and gets it anew when asked again',
      ),
    ],
  },
  F17: {
    about: 'double clicks, two panels, two tabs',
    tests: [
      shownBy(
        'test/flood.test.ts',
        'starts of one confirmation are one job',
        'proposals of one photo are one photo, fetched once',
      ),
      shownBy('test/jobs.test.ts', 'is the same row for fifty clicks on one confirmation'),
      shownBy(
        'test/start-listing.test.ts',
        'is one set of jobs, however often the confirmation arrives',
      ),
    ],
  },
  F18: {
    about: 'result address expired, cut, of another type',
    tests: [
      shownBy(
        'test/jobs.test.ts',
        'of a result that answers 404 keeps asking, then rests as paid',
        'of a result whose address died asks for a fresh one, also when it was answered at once',
      ),
    ],
  },
  F19: {
    about: 'disk full',
    tests: [
      shownBy('test/e2e/lost-storage.spec.ts', 'a full disk refuses to spend'),
      shownBy(
        'test/storage-faults.test.ts',
        'keeps a paid job saving, asks for room, and saves once there is some',
        'refuses to spend when the intent can not become a submit',
      ),
      shownBy(
        'test/job-cancel.test.ts',
        'is held while the disk is full, and noted outside the database at once',
      ),
    ],
  },
  F20: {
    about: 'database can not be opened',
    tests: [
      shownBy(
        'test/e2e/lost-storage.spec.ts',
        'a database that can not be opened refuses to spend, and says so',
        'a database full of garbage: the paid job comes back, nothing is spent',
      ),
      shownBy(
        'test/storage-faults.test.ts',
        '(%s) answers every command with what to do, and sends nothing',
      ),
      shownBy(
        'test/migrations.test.ts',
        'waits no longer than it must for an old page that holds the database',
      ),
    ],
  },
  F21: {
    about: 'database lost',
    tests: [
      shownBy(
        'test/e2e/lost-storage.spec.ts',
        'a database that vanished: the paid job comes back with its ticket',
      ),
      shownBy(
        'test/mirror.test.ts',
        'gives back unfinished jobs that can be looked at again',
        'keeps counting what was spent',
      ),
    ],
  },
  F22: {
    about: 'alarm lost',
    tests: [
      shownBy(
        'test/wake.test.ts',
        'that was lost is there again after the next start',
        'that was lost while the worker lives comes back with the next heartbeat',
      ),
    ],
  },
  F23: {
    about: 'clock jumps, sleep',
    tests: [
      shownBy(
        'test/e2e/interrupted.spec.ts',
        'a computer that slept: no storm of polls, one submit',
      ),
      shownBy(
        'test/job-clock.test.ts',
        'makes nothing expire: the job is looked at and goes on',
        'brings at most one look per job',
        'teaches no wrong duration',
      ),
      shownBy(
        'test/job-queue.test.ts',
        'gives no more than a burst after a clock jumped a day, in either direction',
      ),
    ],
  },
  F24: {
    about: 'key changed or removed while a job is under way',
    tests: [
      shownBy(
        'test/job-pauses.test.ts',
        'before anything is sent refuses, and costs nothing',
        'while the provider works pauses the job, and it goes on with the next key',
        'while the picture is fetched changes nothing',
      ),
    ],
  },
  F25: {
    about: 'host permission taken back while a job is under way',
    tests: [
      shownBy(
        'test/job-pauses.test.ts',
        'while the provider works pauses the job, says so, and goes on once it is given back',
        'while the picture is fetched pauses the job as paid, and goes on the same way',
      ),
    ],
  },
  F26: {
    about: 'the panel or its window closed during a job',
    tests: [
      shownBy(
        'test/e2e/interrupted.spec.ts',
        'a panel that is closed in the middle changes nothing',
      ),
    ],
  },
  F27: {
    about: 'the tab went elsewhere, its script orphaned',
    tests: [
      shownBy(
        'test/e2e/interrupted.spec.ts',
        'a tab that went elsewhere loses no job and shows no error',
      ),
    ],
  },
  F28: {
    about: '500 jobs queued',
    tests: [
      shownBy(
        'test/e2e/many-jobs.spec.ts',
        'five hundred jobs: bounded at the provider, and the panel answers at once',
        'a long history scrolls without a slow frame',
      ),
      shownBy(
        'test/job-queue.test.ts',
        'of five hundred waits its turn without a storm, and looking through it is cheap',
        'of sixty is sent within the limits of its account, by turns between listings',
      ),
    ],
  },
  F29: {
    about: 'an error, or a page, with code 200',
    tests: [
      shownBy('test/modelslab-faults.test.ts', 'and understood: $name'),
      shownBy('test/e2e/bad-answer.spec.ts', 'ModelsLab refuses, one time after the other'),
    ],
  },
  F30: {
    about: 'price or mode changed since it was seen',
    tests: [
      shownBy(
        'test/job-pauses.test.ts',
        'is not sent at another price than the one shown',
        'is not sent to another mode when its own is gone',
        'is one order: the same confirmation with another price or choice is refused',
      ),
      shownBy('test/commands.test.ts', 'refuses a price that is not the one on the button'),
    ],
  },
};

export const threats: Readonly<Record<string, Shown>> = {
  T1: {
    about: 'made-up clicks on the overlay',
    tests: [
      shownBy('test/e2e/on-the-page.spec.ts', 'events that a page makes up choose nothing'),
      shownBy(
        'test/e2e/clickjacking.spec.ts',
        'twenty-one tricks and 1,000 made-up events of every kind spend nothing',
      ),
    ],
  },
  T2: {
    about: 'clickjacking',
    tests: [
      shownBy(
        'test/e2e/clickjacking.spec.ts',
        'twenty-one tricks and 1,000 made-up events of every kind spend nothing',
      ),
    ],
  },
  T3: {
    about: 'forged messages of a content script',
    tests: [
      shownBy(
        'test/commands.test.ts',
        'refuses %s from a content script',
        'does nothing, throws nothing and tells no key for ',
      ),
      shownBy(
        'test/flood.test.ts',
        'is turned away, writes no more rows and does not wash the problem log away',
      ),
      shownBy(
        'test/e2e/strangers.spec.ts',
        'strangers are not heard, and fuzzed messages do nothing',
      ),
    ],
  },
  T4: {
    about: 'inside addresses',
    tests: [
      shownBy('test/gate.test.ts', 'refuses %s'),
      shownBy(
        'test/e2e/inside-addresses.spec.ts',
        'no address of a page or a provider reaches a server inside',
      ),
      shownBy(
        'test/e2e/inside-addresses.spec.ts',
        'a picture is asked for without cookies and without saying where from',
      ),
    ],
  },
  T5: {
    about: 'file:, blob:, data: and extension addresses',
    tests: [
      shownBy(
        'test/gate.test.ts',
        'never lets anything through but https by name on the default port',
      ),
      shownBy(
        'test/e2e/inside-addresses.spec.ts',
        'no address of a page or a provider reaches a server inside',
      ),
    ],
  },
  T6: {
    about: 'picture bombs, endless bodies',
    tests: [
      shownBy('test/create-http.test.ts', 'stops an endless body'),
      shownBy('test/e2e/bad-photo.spec.ts', 'a photo that '),
      shownBy(
        'test/e2e/harmful-pictures.spec.ts',
        'harmful pictures end in a clear error, soon and in little memory',
      ),
    ],
  },
  T7: {
    about: 'content that is not what it says',
    tests: [
      shownBy(
        'test/inspect-image.test.ts',
        'reads type and size from the bytes',
        'throws nothing but problems, whatever the bytes',
      ),
      shownBy(
        'test/e2e/harmful-pictures.spec.ts',
        'harmful pictures end in a clear error, soon and in little memory',
      ),
    ],
  },
  T8: {
    about: 'scripts in texts of a page or provider',
    tests: [
      shownBy('test/house.test.ts', 'nobody writes HTML from text'),
      shownBy(
        'test/e2e/script-texts.spec.ts',
        'texts of pages, providers and files run nowhere and ask for nothing',
      ),
      shownBy('test/e2e/notification-texts.spec.ts', 'notifications say only what is ours'),
      shownBy('utils/lib/foreign-words.test.ts', 'are one word: %j'),
    ],
  },
  T9: {
    about: 'a key in the reach of a page',
    tests: [
      shownBy(
        'test/provider-contract.test.ts',
        'makes the body by the order alone, without the key',
        'never repeats the key, whatever an answer says',
      ),
      shownBy(
        'test/vault.test.ts',
        'keeps no byte of the secret in the clear, and no key that script could read',
      ),
      shownBy(
        'test/e2e/secret-key.spec.ts',
        'a key is found nowhere after use, and follows no redirect',
      ),
    ],
  },
  T10: {
    about: 'a program that reads the profile',
    tests: [
      shownBy(
        'test/e2e/secret-key.spec.ts',
        'a key is found nowhere after use, and follows no redirect',
      ),
    ],
  },
  T11: {
    about: 'other extensions',
    tests: [
      shownBy('test/commands.test.ts', 'refuses %s from another extension'),
      shownBy(
        'test/manifest.test.ts',
        'lets nobody else in: no private windows, no other extension, no resources for pages',
      ),
      shownBy(
        'test/e2e/strangers.spec.ts',
        'strangers are not heard, and fuzzed messages do nothing',
      ),
    ],
  },
  T12: {
    about: 'a key sent to another host',
    tests: [
      shownBy('test/create-http.test.ts', 'follows no redirect (%i), so the key stays'),
      shownBy(
        'test/provider-contract.test.ts',
        'asks only its own hosts, wherever an answer points',
      ),
      shownBy(
        'test/e2e/secret-key.spec.ts',
        'a key is found nowhere after use, and follows no redirect',
      ),
    ],
  },
  T13: {
    about: 'hostile answers of a provider',
    tests: [
      shownBy(
        'test/jobs.test.ts',
        'of an answer that names pictures without end takes sixteen, one after the other',
      ),
      shownBy('test/provider-fuzz.test.ts', 'survives '),
      shownBy(
        'test/e2e/inside-addresses.spec.ts',
        'no address of a page or a provider reaches a server inside',
      ),
    ],
  },
  T14: {
    about: 'fingerprinting',
    tests: [
      shownBy(
        'test/manifest.test.ts',
        'lets nobody else in: no private windows, no other extension, no resources for pages',
      ),
      shownBy(
        'test/e2e/strangers.spec.ts',
        'strangers are not heard, and fuzzed messages do nothing',
      ),
    ],
  },
  T15: {
    about: 'pages reading what the overlay knows',
    tests: [
      shownBy(
        'test/results-on-page.test.ts',
        'are not told to another site, nor of another listing',
      ),
      shownBy(
        'test/e2e/clickjacking.spec.ts',
        'twenty-one tricks and 1,000 made-up events of every kind spend nothing',
      ),
    ],
  },
  T16: {
    about: 'a dependency or release taken over',
    tests: [
      shownBy(
        'test/e2e/shipped-build.spec.ts',
        'two clean builds are the same, byte by byte',
        'no package runs anything when it is installed but the ones we know',
      ),
    ],
  },
  T17: {
    about: 'words of a page in a paid request',
    tests: [
      shownBy('test/jobs.test.ts', 'are ours and the person’s, never those of a page'),
      shownBy(
        'test/e2e/script-texts.spec.ts',
        'texts of pages, providers and files run nowhere and ask for nothing',
      ),
    ],
  },
  T18: {
    about: 'the network',
    tests: [
      shownBy('test/manifest.test.ts', 'reaches no host in the clear and none on this machine'),
    ],
  },
  T19: {
    about: 'private windows',
    tests: [
      shownBy(
        'test/manifest.test.ts',
        'lets nobody else in: no private windows, no other extension, no resources for pages',
      ),
      shownBy(
        'test/e2e/private-window.spec.ts',
        'a private window has no button, and leaves nothing',
      ),
    ],
  },
};

/** What no test shows yet. Whoever adds one takes its number out of here. */
export const unshown: readonly string[] = [];
