/**
 * The parts of Phaser that the stage uses, straight from its sources: the production build takes this file wherever
 * 'phaser' is imported (see vite.config.ts); the whole package would be twice as large.
 */
import { WEBGL } from 'phaser/src/const.js';
import Game from 'phaser/src/core/Game.js';
import Blitter from 'phaser/src/gameobjects/blitter/Blitter.js';
import Container from 'phaser/src/gameobjects/container/Container.js';
import Image from 'phaser/src/gameobjects/image/Image.js';
import Scene from 'phaser/src/scene/Scene.js';

const GameObjects = { Blitter, Container, Image };

export { Game, GameObjects, Scene, WEBGL };
