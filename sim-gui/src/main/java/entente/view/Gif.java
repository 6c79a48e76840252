package entente.view;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes an animated GIF that repeats for ever. */
final class Gif implements AutoCloseable {

  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final OutputStream stream;
  private final ImageOutputStream out;
  private final int hundredths;

  /**
   * A film without frames.
   *
   * @param file where it goes; replaced where it exists
   * @param hundredths how long a frame stands, in hundredths of a second
   */
  Gif(Path file, int hundredths) throws IOException {
    this.hundredths = hundredths;
    stream = Files.newOutputStream(file); // its errors name the file
    out = ImageIO.createImageOutputStream(stream);
    writer.setOutput(out);
    writer.prepareWriteSequence(null);
  }

  /** Adds a frame. */
  void add(BufferedImage frame) throws IOException {
    ImageWriteParam settings = writer.getDefaultWriteParam();
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), settings);
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    IIOMetadataNode control = child(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "none");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("delayTime", Integer.toString(hundredths));
    control.setAttribute("transparentColorIndex", "0");
    IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
    loop.setAttribute("applicationID", "NETSCAPE");
    loop.setAttribute("authenticationCode", "2.0");
    loop.setUserObject(new byte[] {1, 0, 0});
    child(root, "ApplicationExtensions").appendChild(loop);
    metadata.setFromTree(FORMAT, root);
    writer.writeToSequence(new IIOImage((RenderedImage) frame, null, metadata), settings);
  }

  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    for (int k = 0; k < root.getLength(); k++) {
      if (root.item(k).getNodeName().equals(name)) {
        return (IIOMetadataNode) root.item(k);
      }
    }
    IIOMetadataNode made = new IIOMetadataNode(name);
    root.appendChild(made);
    return made;
  }

  @Override
  public void close() throws IOException {
    writer.endWriteSequence();
    writer.dispose();
    out.close();
    stream.close();
  }
}
