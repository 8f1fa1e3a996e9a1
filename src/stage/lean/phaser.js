/**
 * The parts of Phaser that the stage uses, straight from its sources: the production build takes this file wherever
 * 'phaser' is imported (see vite.config.ts); the whole package would be twice as large. The order is that of Phaser's
 * own entry: its files require each other in circles.
 */
import { WEBGL } from 'phaser/src/const.js';
import 'phaser/src/renderer/index.js';
import 'phaser/src/animations/index.js';
import 'phaser/src/cameras/2d/index.js';
import Game from 'phaser/src/core/Game.js';
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/GameObjectFactory.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/gameobjects/blitter/BlitterFactory.js';
import 'phaser/src/gameobjects/container/ContainerFactory.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import Scene from 'phaser/src/scene/Scene.js';
import 'phaser/src/scene/ScenePlugin.js';

export { Game, Scene, WEBGL };
