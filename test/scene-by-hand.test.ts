import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act } from '@/entrypoints/sidepanel/scene-act';
import { paletteOf, partColours } from '@/entrypoints/sidepanel/scene-colours';
import { clearFloor } from '@/entrypoints/sidepanel/scene-keep-out';
import { readSceneKey } from '@/entrypoints/sidepanel/scene-keys';
import { anotherLayout } from '@/entrypoints/sidepanel/scene-layout';
import { namesIn, offeredFor } from '@/entrypoints/sidepanel/scene-names';
import { outlineOf } from '@/entrypoints/sidepanel/scene-outline';
import { dragPiece, footOf, nudgePiece } from '@/entrypoints/sidepanel/scene-place';
import { addAtBestSpot } from '@/entrypoints/sidepanel/scene-spot';
import { project } from '@/utils/studio/camera/projection';
import { addPiece, recolourPiece } from '@/utils/studio/edit-scene';
import { boxesTouch, boxOf } from '@/utils/studio/layout/box';
import { touchesOutline } from '@/utils/studio/layout/ground';
import { layOut } from '@/utils/studio/layout/lay-out';
import { findPiece, pieces } from '@/utils/studio/pieces/registry';
import { readScene } from '@/utils/studio/read-scene';
import type { Placed, Scene } from '@/utils/studio/scene';
import type { Calibration, FloorPoint } from '@/utils/studio/space';
import { findFurnishing } from '@/utils/styles/furnishings';
import { findStyle, styles } from '@/utils/styles/registry';

const calibration: Calibration = {
  camera: {
    ...{ width: 1024, height: 683, focalLength: 520, centreX: 512, centreY: 330 },
    ...{ yaw: 0.2, pitch: 0, roll: 0, eyeHeight: 1.2 },
  },
  room: { left: -2.4, right: 2, back: -5, front: 0, ceiling: 2.6 },
  openings: [],
  confidence: 1,
  madeBy: 'person',
};
const style = styles[0];
if (!style) throw new Error('A style is needed.');
const { id: styleId } = style;
const furnishing = findFurnishing(styleId);
const empty: Scene = {
  ...{ version: 1, calibration, styleId, roomType: 'living-room', seed: 1, placed: [] },
  ...{ keepOut: [], inFront: [] },
};
const { placed } = layOut({ calibration, roomType: 'living-room', furnishing, seed: 1 });
const scene: Scene = { ...empty, placed };

const pieceOf = (one: Placed) => {
  const piece = findPiece(one.piece);
  if (!piece) throw new Error(`no piece ${one.piece}`);
  return piece;
};
const thatStands = (where: string, from = scene) => {
  const found = from.placed.find((one) => pieceOf(one).stands === where);
  if (!found) throw new Error(`nothing stands on the ${where}`);
  return found;
};
const byId = (from: Scene, id: string) => {
  const found = from.placed.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const anId = (stands: string) => {
  const found = pieces.find((piece) => piece.stands === stands);
  if (!found) throw new Error(`no piece stands on the ${stands}`);
  return found.id;
};
const lone = (pieceId: string, at: FloorPoint): { scene: Scene; id: string } => {
  const added = addPiece(empty, pieceId, at);
  return { scene: added, id: added.placed[0]?.id ?? '' };
};

describe('an arrow key', () => {
  it('moves a piece as it is seen, by what was asked', () => {
    const { scene: one, id } = lone('pouf-round', [0, -2.5]);
    const [x, , z] = byId(one, id).at;
    const at = (way: 'left' | 'right' | 'away' | 'nearer') =>
      byId(nudgePiece(one, id, way, 0.05), id).at.filter((_, axis) => axis !== 1);
    expect(at('right')).toEqual([expect.closeTo(x + 0.05), expect.closeTo(z)]);
    expect(at('left')).toEqual([expect.closeTo(x - 0.05), expect.closeTo(z)]);
    expect(at('away')).toEqual([expect.closeTo(x), expect.closeTo(z - 0.05)]);
    expect(at('nearer')).toEqual([expect.closeTo(x), expect.closeTo(z + 0.05)]);
  });

  it('takes a piece off the wall that draws it near', () => {
    const sofa = pieces.find(({ kind, back }) => kind === 'sofa' && back === 'wall')?.id ?? '';
    const { scene: one, id } = lone(sofa, [0, -5]);
    const before = byId(one, id).at[2];
    const after = byId(nudgePiece(one, id, 'nearer', 0.05), id).at[2];
    expect(after - before).toBeCloseTo(0.05);
  });

  it('raises and lowers what hangs on a wall', () => {
    const { scene: one, id } = lone('art-single', [0, -5]);
    const before = byId(one, id).at;
    const up = byId(nudgePiece(one, id, 'away', 0.05), id).at;
    expect(up[1] - before[1]).toBeCloseTo(0.05);
    const right = byId(nudgePiece(one, id, 'right', 0.25), id).at;
    expect(right[0] - before[0]).toBeCloseTo(0.25);
    expect(right[2]).toBeCloseTo(before[2]);
  });
});

describe('a drag', () => {
  it('puts the foot of a piece under the pointer, wherever the floor is free of walls', () => {
    const { scene: one, id } = lone('pouf-round', [0, -2.5]);
    const place = fc.tuple(
      fc.double({ min: -1.9, max: 1.5, noNaN: true }),
      fc.double({ min: -4.5, max: -1.5, noNaN: true }),
    );
    fc.assert(
      fc.property(place, ([x, z]) => {
        const foot = project(calibration.camera, [x, 0, z]);
        const at = byId(dragPiece(one, id, foot), id).at;
        expect([at[0], at[2]]).toEqual([expect.closeTo(x, 3), expect.closeTo(z, 3)]);
      }),
    );
  });

  it('above the horizon leaves a piece where it is', () => {
    const { scene: one, id } = lone('pouf-round', [0, -2.5]);
    expect(dragPiece(one, id, { x: 500, y: 100 })).toBe(one);
  });

  it('hangs a picture where it is pulled to, on the wall that is seen there', () => {
    const { scene: one, id } = lone('art-single', [0, -5]);
    const onLeft = project(calibration.camera, [-2.4, 1.4, -3.5]);
    const hung = byId(dragPiece(one, id, onLeft), id);
    expect(hung.at).toEqual([expect.closeTo(-2.4), expect.closeTo(1.4), expect.closeTo(-3.5)]);
    expect(hung.turn).toBeCloseTo(Math.PI / 2);
  });

  it('lifts a small thing onto a table and lets it down to the floor', () => {
    const table = lone('coffee-table-stone', [0, -3]);
    const vase = addPiece(table.scene, 'vase-plain', [1, -2]);
    const vaseId = vase.placed.at(-1)?.id ?? '';
    const top = findPiece('coffee-table-stone')?.surface ?? 0;
    const onTop = dragPiece(vase, vaseId, project(calibration.camera, [0, top, -3]));
    expect(byId(onTop, vaseId).at[1]).toBeCloseTo(top);
    const down = dragPiece(onTop, vaseId, project(calibration.camera, [1, 0, -2]));
    expect(byId(down, vaseId).at).toEqual([expect.closeTo(1), 0, expect.closeTo(-2)]);
  });

  it('to where its foot is seen already changes nothing that is seen', () => {
    const one = thatStands('floor');
    const again = byId(dragPiece(scene, one.id, footOf(scene, one)), one.id);
    expect(Math.hypot(again.at[0] - one.at[0], again.at[2] - one.at[2])).toBeLessThan(0.35);
  });
});

describe('a new piece', () => {
  it.each(['floor', 'wall', 'ceiling', 'surface'])('that belongs on the %s is seen', (stands) => {
    const added = addAtBestSpot(scene, anId(stands));
    expect(added.placed).toHaveLength(scene.placed.length + 1);
    const one = added.placed.at(-1);
    const outline = one && outlineOf(calibration.camera, one);
    expect(outline?.around.some(({ x, y }) => x > 0 && x < 1 && y > 0 && y < 1)).toBe(true);
    expect(readScene(added)).toEqual(added);
  });

  it('stands where nothing else does, and not on floor that stays free', () => {
    const left: FloorPoint[] = [
      [-2.4, -5],
      [0, -5],
      [0, 0],
      [-2.4, 0],
    ];
    const half: Scene = { ...empty, keepOut: [left] };
    let full = half;
    for (const id of ['pouf-round', 'armchair-lounge', 'plant-fig']) full = addAtBestSpot(full, id);
    const boxes = full.placed.map((one) => boxOf(pieceOf(one), one));
    for (const [place, box] of boxes.entries()) {
      expect(touchesOutline(box, left)).toBe(false);
      for (const other of boxes.slice(place + 1)) expect(boxesTouch(box, other)).toBe(false);
    }
  });

  it('is offered by kind, what suits the room before the rest', () => {
    const offered = offeredFor(scene);
    expect(offered).toHaveLength(pieces.length);
    expect(offered[0]?.kind).toBe('sofa');
    const place = (id: string) => offered.findIndex((one) => one.id === id);
    expect(place('towel-rack')).toBeGreaterThan(place('floor-lamp-paper'));
  });
});

describe('floor that stays free', () => {
  const outline: FloorPoint[] = [
    [-2.4, -5],
    [2, -5],
    [2, -2.5],
    [-2.4, -2.5],
  ];

  it('is cleared of what stands there, and of nothing that hangs', () => {
    const cleared = clearFloor(scene, outline);
    expect(cleared.keepOut).toEqual([outline]);
    expect(cleared.placed.length).toBeLessThan(scene.placed.length);
    for (const one of cleared.placed.filter((each) => pieceOf(each).stands === 'floor')) {
      expect(touchesOutline(boxOf(pieceOf(one), one), outline)).toBe(false);
    }
    const hanging = (from: Scene) => from.placed.filter((one) => pieceOf(one).stands === 'wall');
    expect(hanging(cleared)).toEqual(hanging(scene));
  });

  it('stays free in another layout', () => {
    const corner: FloorPoint[] = [
      [0.4, -5],
      [2, -5],
      [2, -3],
      [0.4, -3],
    ];
    const next = anotherLayout(clearFloor(scene, corner));
    expect(next?.placed.length).toBeGreaterThan(0);
    for (const one of next?.placed.filter((each) => pieceOf(each).stands === 'floor') ?? []) {
      expect(touchesOutline(boxOf(pieceOf(one), one), corner)).toBe(false);
    }
  });

  it('may be all there is: then there is no other layout', () => {
    const all: FloorPoint[] = [
      [-9, -9],
      [9, -9],
      [9, 9],
      [-9, 9],
    ];
    expect(anotherLayout(clearFloor(scene, all))).toBeUndefined();
  });
});

describe('colours', () => {
  it('are those of the style until one is chosen', () => {
    const seat = thatStands('floor');
    const [part] = partColours(seat, styleId);
    if (!part) throw new Error('no part');
    expect(part.chosen).toBe(false);
    const painted = recolourPiece(scene, seat.id, part.slot, '#123456');
    expect(partColours(byId(painted, seat.id), styleId)[0]).toEqual({
      slot: part.slot,
      colour: '#123456',
      chosen: true,
    });
  });

  it('can be chosen for every piece but those that are what they are', () => {
    const bare = pieces.filter(({ id }) => {
      const one = lone(id, [0, -3]).scene.placed[0];
      return one && partColours(one, styleId).length === 0;
    });
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(paletteOf(styleId).length).toBeGreaterThan(2);
    expect(paletteOf('gone')).toEqual([]);
    expect(findStyle('gone')).toBeUndefined();
  });
});

describe('the list', () => {
  it('counts pieces of one name and names what is not known', () => {
    const { scene: one } = lone('pouf-round', [0, -2]);
    const [pouf] = one.placed;
    if (!pouf) throw new Error('no pouf');
    const two: Scene = {
      ...one,
      placed: [pouf, { ...pouf, id: 'second' }, { ...pouf, id: 'third', piece: 'hovercraft' }],
    };
    expect(namesIn(two).map(({ name, gone }) => [name, gone])).toEqual([
      [expect.stringMatching(/ 1$/), false],
      [expect.stringMatching(/ 2$/), false],
      ['Unknown (hovercraft)', true],
    ]);
  });
});

describe('keys', () => {
  const press = (
    key: string,
    held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey', true>> = {},
  ) =>
    readSceneKey({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

  it('say what they say', () => {
    expect(press('ArrowUp')).toEqual({ do: 'move', way: 'away', metres: 0.05 });
    expect(press('ArrowUp', { shiftKey: true })).toEqual({ do: 'move', way: 'away', metres: 0.25 });
    expect(press('[')).toEqual({ do: 'turn', degrees: 15 });
    expect(press(']')).toEqual({ do: 'turn', degrees: -15 });
    expect(press('z', { ctrlKey: true })).toEqual({ do: 'undo' });
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toEqual({ do: 'redo' });
    expect(press('Tab')).toBeUndefined();
    expect(press('ArrowUp', { altKey: true })).toBeUndefined();
    expect(press('constructor')).toBeUndefined();
  });

  it('take the next piece in hand when one goes', () => {
    const seen: { scene?: Scene; id?: string } = {};
    const idle = { undo: () => {}, redo: () => {}, canUndo: false, canRedo: false };
    const editor = {
      ...{ ...idle, scene, selectedId: scene.placed[0]?.id },
      select: (id: string | undefined) => {
        if (id !== undefined) seen.id = id;
      },
      change: (next: Scene) => {
        seen.scene = next;
      },
    };
    act(editor, { do: 'remove' });
    expect(seen.scene?.placed.map(({ id }) => id)).not.toContain(scene.placed[0]?.id);
    expect(seen.scene?.placed.map(({ id }) => id)).toContain(seen.id);
    act(editor, { do: 'choose', step: Number.POSITIVE_INFINITY });
    expect(seen.id).toBe(scene.placed.at(-1)?.id);
  });
});
